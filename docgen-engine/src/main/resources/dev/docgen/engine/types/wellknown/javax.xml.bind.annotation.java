package javax.xml.bind.annotation;

public interface DomHandler<ElementT, ResultT extends javax.xml.transform.Result> {}

public class W3CDomHandler implements javax.xml.bind.annotation.DomHandler<org.w3c.dom.Element, javax.xml.transform.dom.DOMResult> {
  public javax.xml.parsers.DocumentBuilder getBuilder();
}

public enum XmlAccessOrder {
  UNDEFINED, ALPHABETICAL;
}

public enum XmlAccessType {
  PROPERTY, FIELD, PUBLIC_MEMBER, NONE;
}

public @interface XmlAccessorOrder {
  javax.xml.bind.annotation.XmlAccessOrder value() default javax.xml.bind.annotation.XmlAccessOrder.UNDEFINED;
}

public @interface XmlAccessorType {
  javax.xml.bind.annotation.XmlAccessType value() default javax.xml.bind.annotation.XmlAccessType.PUBLIC_MEMBER;
}

public @interface XmlAnyAttribute {}

public @interface XmlAnyElement {
  boolean lax() default false;
  Class<? extends javax.xml.bind.annotation.DomHandler<?, ?>> value() default javax.xml.bind.annotation.W3CDomHandler.class;
}

public @interface XmlAttachmentRef {}

public @interface XmlAttribute {
  String name() default "##default";
  String namespace() default "##default";
  boolean required() default false;
}

public @interface XmlElement {
  String defaultValue() default "\u0000";
  String name() default "##default";
  String namespace() default "##default";
  boolean nillable() default false;
  boolean required() default false;
  Class<?> type() default javax.xml.bind.annotation.XmlElement.DEFAULT.class;
  public final class DEFAULT {}
}

public @interface XmlElementDecl {
  String defaultValue() default "\u0000";
  String name();
  String namespace() default "##default";
  Class<?> scope() default javax.xml.bind.annotation.XmlElementDecl.GLOBAL.class;
  String substitutionHeadName() default "";
  String substitutionHeadNamespace() default "##default";
  public final class GLOBAL {}
}

public @interface XmlElementRef {
  String name() default "##default";
  String namespace() default "";
  boolean required() default true;
  Class<?> type() default javax.xml.bind.annotation.XmlElementRef.DEFAULT.class;
  public final class DEFAULT {}
}

public @interface XmlElementRefs {
  javax.xml.bind.annotation.XmlElementRef[] value();
}

public @interface XmlElementWrapper {
  String name() default "##default";
  String namespace() default "##default";
  boolean nillable() default false;
  boolean required() default false;
}

public @interface XmlElements {
  javax.xml.bind.annotation.XmlElement[] value();
}

public @interface XmlEnum {
  Class<?> value() default String.class;
}

public @interface XmlEnumValue {
  String value();
}

public @interface XmlID {}

public @interface XmlIDREF {}

public @interface XmlInlineBinaryData {}

public @interface XmlList {}

public @interface XmlMimeType {
  String value();
}

public @interface XmlMixed {}

public @interface XmlNs {
  String namespaceURI();
  String prefix();
}

public enum XmlNsForm {
  UNQUALIFIED, QUALIFIED, UNSET;
}

public @interface XmlRegistry {}

public @interface XmlRootElement {
  String name() default "##default";
  String namespace() default "##default";
}

public @interface XmlSchema {
  String NO_LOCATION = "##generate";
  javax.xml.bind.annotation.XmlNsForm attributeFormDefault() default javax.xml.bind.annotation.XmlNsForm.UNSET;
  javax.xml.bind.annotation.XmlNsForm elementFormDefault() default javax.xml.bind.annotation.XmlNsForm.UNSET;
  String location() default "##generate";
  String namespace() default "";
  javax.xml.bind.annotation.XmlNs[] xmlns() default {};
}

public @interface XmlSchemaType {
  String name();
  String namespace() default "http://www.w3.org/2001/XMLSchema";
  Class<?> type() default javax.xml.bind.annotation.XmlSchemaType.DEFAULT.class;
  public final class DEFAULT {}
}

public @interface XmlSchemaTypes {
  javax.xml.bind.annotation.XmlSchemaType[] value();
}

public @interface XmlSeeAlso {
  Class<?>[] value();
}

public @interface XmlTransient {}

public @interface XmlType {
  Class<?> factoryClass() default javax.xml.bind.annotation.XmlType.DEFAULT.class;
  String factoryMethod() default "";
  String name() default "##default";
  String namespace() default "##default";
  String[] propOrder() default {""};
  public final class DEFAULT {}
}

public @interface XmlValue {}
