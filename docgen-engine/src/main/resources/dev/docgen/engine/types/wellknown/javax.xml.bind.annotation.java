package javax.xml.bind.annotation;

public enum XmlAccessOrder {
  UNDEFINED,
  ALPHABETICAL
}

public enum XmlAccessType {
  PROPERTY,
  FIELD,
  PUBLIC_MEMBER,
  NONE
}

public @interface XmlAccessorOrder {}

public @interface XmlAccessorType {}

public @interface XmlAnyAttribute {}

public @interface XmlAnyElement {}

public @interface XmlAttachmentRef {}

public @interface XmlAttribute {}

public @interface XmlElement {}

public @interface XmlElementDecl {}

public @interface XmlElementRef {}

public @interface XmlElementRefs {}

public @interface XmlElementWrapper {}

public @interface XmlElements {}

public @interface XmlEnum {}

public @interface XmlEnumValue {}

public @interface XmlID {}

public @interface XmlIDREF {}

public @interface XmlInlineBinaryData {}

public @interface XmlList {}

public @interface XmlMimeType {}

public @interface XmlMixed {}

public @interface XmlNs {}

public @interface XmlRegistry {}

public @interface XmlRootElement {}

public @interface XmlSchema {}

public @interface XmlSchemaType {}

public @interface XmlSchemaTypes {}

public @interface XmlSeeAlso {}

public @interface XmlTransient {}

public @interface XmlType {}

public @interface XmlValue {}

public enum XmlNsForm {
  UNQUALIFIED,
  QUALIFIED,
  UNSET
}
