package com.fasterxml.jackson.annotation;

public @interface JacksonAnnotation {}

public interface JacksonAnnotationValue<A extends java.lang.annotation.Annotation> {}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JacksonAnnotationsInside {}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JacksonInject {
  com.fasterxml.jackson.annotation.OptBoolean optional() default com.fasterxml.jackson.annotation.OptBoolean.DEFAULT;
  com.fasterxml.jackson.annotation.OptBoolean useInput() default com.fasterxml.jackson.annotation.OptBoolean.DEFAULT;
  String value() default "";
  public class Value implements com.fasterxml.jackson.annotation.JacksonAnnotationValue<com.fasterxml.jackson.annotation.JacksonInject>, java.io.Serializable {
    public Object getId();
    public Boolean getOptional();
    public Boolean getUseInput();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonAlias {
  String[] value() default {};
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonAnyGetter {
  boolean enabled() default true;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonAnySetter {
  boolean enabled() default true;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonAutoDetect {
  com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility creatorVisibility() default com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.DEFAULT;
  com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility fieldVisibility() default com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.DEFAULT;
  com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility getterVisibility() default com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.DEFAULT;
  com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility isGetterVisibility() default com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.DEFAULT;
  com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility scalarConstructorVisibility() default com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.DEFAULT;
  com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility setterVisibility() default com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.DEFAULT;
  public class Value implements com.fasterxml.jackson.annotation.JacksonAnnotationValue<com.fasterxml.jackson.annotation.JsonAutoDetect>, java.io.Serializable {
    public com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility getCreatorVisibility();
    public com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility getFieldVisibility();
    public com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility getGetterVisibility();
    public com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility getIsGetterVisibility();
    public com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility getScalarConstructorVisibility();
    public com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility getSetterVisibility();
  }
  public enum Visibility {
    ANY, NON_PRIVATE, PROTECTED_AND_PUBLIC, PUBLIC_ONLY, NONE, DEFAULT;
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonBackReference {
  String value() default "defaultReference";
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonClassDescription {
  String value() default "";
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonCreator {
  com.fasterxml.jackson.annotation.JsonCreator.Mode mode() default com.fasterxml.jackson.annotation.JsonCreator.Mode.DEFAULT;
  public enum Mode {
    DEFAULT, DELEGATING, PROPERTIES, DISABLED;
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonEnumDefaultValue {}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonFilter {
  String value();
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonFormat {
  String DEFAULT_LOCALE = "##default";
  String DEFAULT_TIMEZONE = "##default";
  com.fasterxml.jackson.annotation.OptBoolean lenient() default com.fasterxml.jackson.annotation.OptBoolean.DEFAULT;
  String locale() default "##default";
  String pattern() default "";
  com.fasterxml.jackson.annotation.JsonFormat.Shape shape() default com.fasterxml.jackson.annotation.JsonFormat.Shape.ANY;
  String timezone() default "##default";
  com.fasterxml.jackson.annotation.JsonFormat.Feature[] with() default {};
  com.fasterxml.jackson.annotation.JsonFormat.Feature[] without() default {};
  public enum Feature {
    ACCEPT_SINGLE_VALUE_AS_ARRAY, ACCEPT_CASE_INSENSITIVE_PROPERTIES, READ_UNKNOWN_ENUM_VALUES_AS_NULL,
    READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE, READ_DATE_TIMESTAMPS_AS_NANOSECONDS,
    ACCEPT_CASE_INSENSITIVE_VALUES, WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS, WRITE_DATES_WITH_ZONE_ID,
    WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED, WRITE_SORTED_MAP_ENTRIES, ADJUST_DATES_TO_CONTEXT_TIME_ZONE;
  }
  public class Features {}
  public enum Shape {
    BINARY, BOOLEAN, NUMBER, NUMBER_FLOAT, NUMBER_INT, STRING, SCALAR, ARRAY, OBJECT, ANY, NATURAL, POJO;
    public boolean isNumeric();
    public boolean isStructured();
  }
  public class Value implements com.fasterxml.jackson.annotation.JacksonAnnotationValue<com.fasterxml.jackson.annotation.JsonFormat>, java.io.Serializable {
    public com.fasterxml.jackson.annotation.JsonFormat.Features getFeatures();
    public Boolean getLenient();
    public java.util.Locale getLocale();
    public String getPattern();
    public com.fasterxml.jackson.annotation.JsonFormat.Shape getShape();
    public java.util.TimeZone getTimeZone();
    public boolean isLenient();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonGetter {
  String value() default "";
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonIdentityInfo {
  Class<? extends com.fasterxml.jackson.annotation.ObjectIdGenerator<?>> generator();
  String property() default "@id";
  Class<? extends com.fasterxml.jackson.annotation.ObjectIdResolver> resolver() default com.fasterxml.jackson.annotation.SimpleObjectIdResolver.class;
  Class<?> scope() default Object.class;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonIdentityReference {
  boolean alwaysAsId() default false;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonIgnore {
  boolean value() default true;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonIgnoreProperties {
  boolean allowGetters() default false;
  boolean allowSetters() default false;
  boolean ignoreUnknown() default false;
  String[] value() default {};
  public class Value implements com.fasterxml.jackson.annotation.JacksonAnnotationValue<com.fasterxml.jackson.annotation.JsonIgnoreProperties>, java.io.Serializable {
    public boolean getAllowGetters();
    public boolean getAllowSetters();
    public boolean getIgnoreUnknown();
    public java.util.Set<String> getIgnored();
    public boolean getMerge();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonIgnoreType {
  boolean value() default true;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonInclude {
  com.fasterxml.jackson.annotation.JsonInclude.Include content() default com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;
  Class<?> contentFilter() default Void.class;
  com.fasterxml.jackson.annotation.JsonInclude.Include value() default com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;
  Class<?> valueFilter() default Void.class;
  public enum Include {
    ALWAYS, NON_NULL, NON_ABSENT, NON_EMPTY, NON_DEFAULT, CUSTOM, USE_DEFAULTS;
  }
  public class Value implements com.fasterxml.jackson.annotation.JacksonAnnotationValue<com.fasterxml.jackson.annotation.JsonInclude>, java.io.Serializable {
    public Class<?> getContentFilter();
    public com.fasterxml.jackson.annotation.JsonInclude.Include getContentInclusion();
    public Class<?> getValueFilter();
    public com.fasterxml.jackson.annotation.JsonInclude.Include getValueInclusion();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonIncludeProperties {
  String[] value() default {};
  public class Value implements com.fasterxml.jackson.annotation.JacksonAnnotationValue<com.fasterxml.jackson.annotation.JsonIncludeProperties>, java.io.Serializable {
    public java.util.Set<String> getIncluded();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonKey {
  boolean value() default true;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonManagedReference {
  String value() default "defaultReference";
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonMerge {
  com.fasterxml.jackson.annotation.OptBoolean value() default com.fasterxml.jackson.annotation.OptBoolean.TRUE;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonProperty {
  String USE_DEFAULT_NAME = "";
  int INDEX_UNKNOWN = -1;
  com.fasterxml.jackson.annotation.JsonProperty.Access access() default com.fasterxml.jackson.annotation.JsonProperty.Access.AUTO;
  String defaultValue() default "";
  int index() default -1;
  com.fasterxml.jackson.annotation.OptBoolean isRequired() default com.fasterxml.jackson.annotation.OptBoolean.DEFAULT;
  String namespace() default "";
  boolean required() default false;
  String value() default "";
  public enum Access {
    AUTO, READ_ONLY, WRITE_ONLY, READ_WRITE;
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonPropertyDescription {
  String value() default "";
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonPropertyOrder {
  boolean alphabetic() default false;
  String[] value() default {};
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonRawValue {
  boolean value() default true;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonRootName {
  String namespace() default "";
  String value();
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonSetter {
  com.fasterxml.jackson.annotation.Nulls contentNulls() default com.fasterxml.jackson.annotation.Nulls.DEFAULT;
  com.fasterxml.jackson.annotation.Nulls nulls() default com.fasterxml.jackson.annotation.Nulls.DEFAULT;
  String value() default "";
  public class Value implements com.fasterxml.jackson.annotation.JacksonAnnotationValue<com.fasterxml.jackson.annotation.JsonSetter>, java.io.Serializable {
    public com.fasterxml.jackson.annotation.Nulls getContentNulls();
    public com.fasterxml.jackson.annotation.Nulls getValueNulls();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonSubTypes {
  boolean failOnRepeatedNames() default false;
  com.fasterxml.jackson.annotation.JsonSubTypes.Type[] value();
  public @interface Type {
    String name() default "";
    String[] names() default {};
    Class<?> value();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonTypeId {}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonTypeInfo {
  Class<?> defaultImpl() default com.fasterxml.jackson.annotation.JsonTypeInfo.class;
  com.fasterxml.jackson.annotation.JsonTypeInfo.As include() default com.fasterxml.jackson.annotation.JsonTypeInfo.As.PROPERTY;
  String property() default "";
  com.fasterxml.jackson.annotation.OptBoolean requireTypeIdForSubtypes() default com.fasterxml.jackson.annotation.OptBoolean.DEFAULT;
  com.fasterxml.jackson.annotation.JsonTypeInfo.Id use();
  boolean visible() default false;
  public enum As {
    PROPERTY, WRAPPER_OBJECT, WRAPPER_ARRAY, EXTERNAL_PROPERTY, EXISTING_PROPERTY;
  }
  public enum Id {
    NONE, CLASS, MINIMAL_CLASS, NAME, SIMPLE_NAME, DEDUCTION, CUSTOM;
    public String getDefaultPropertyName();
  }
  public abstract class None {}
  public class Value implements com.fasterxml.jackson.annotation.JacksonAnnotationValue<com.fasterxml.jackson.annotation.JsonTypeInfo>, java.io.Serializable {
    public Class<?> getDefaultImpl();
    public com.fasterxml.jackson.annotation.JsonTypeInfo.Id getIdType();
    public boolean getIdVisible();
    public com.fasterxml.jackson.annotation.JsonTypeInfo.As getInclusionType();
    public String getPropertyName();
    public Boolean getRequireTypeIdForSubtypes();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonTypeName {
  String value() default "";
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonUnwrapped {
  boolean enabled() default true;
  String prefix() default "";
  String suffix() default "";
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonValue {
  boolean value() default true;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonView {
  Class<?>[] value() default {};
}

public enum Nulls {
  SET, SKIP, FAIL, AS_EMPTY, DEFAULT;
}

public abstract class ObjectIdGenerator<T> implements java.io.Serializable {
  public abstract Class<?> getScope();
  public static final class IdKey implements java.io.Serializable {}
}

public class ObjectIdGenerators {
  public static final class IntSequenceGenerator extends com.fasterxml.jackson.annotation.ObjectIdGenerator {}
  public static abstract class None extends com.fasterxml.jackson.annotation.ObjectIdGenerator<Object> {}
  public static abstract class PropertyGenerator extends com.fasterxml.jackson.annotation.ObjectIdGenerator {}
  public static final class StringIdGenerator extends com.fasterxml.jackson.annotation.ObjectIdGenerator {}
  public static final class UUIDGenerator extends com.fasterxml.jackson.annotation.ObjectIdGenerator {}
}

public interface ObjectIdResolver {}

public enum OptBoolean {
  TRUE, FALSE, DEFAULT;
}

public enum PropertyAccessor {
  GETTER, SETTER, FIELD, IS_GETTER, CREATOR, SCALAR_CONSTRUCTOR, NONE, ALL;
  public boolean isGetterEnabled();
}

public class SimpleObjectIdResolver implements com.fasterxml.jackson.annotation.ObjectIdResolver {}
