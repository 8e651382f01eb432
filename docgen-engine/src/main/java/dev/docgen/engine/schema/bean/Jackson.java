package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;

/** Qualified names of Jackson's annotations; those of databind exist in two major versions. */
public final class Jackson {
  private static final String CORE = "com.fasterxml.jackson.annotation.";
  private static final String DATABIND_2 = "com.fasterxml.jackson.databind.annotation.";
  private static final String DATABIND_3 = "tools.jackson.databind.annotation.";

  public static final String PROPERTY = CORE + "JsonProperty";
  public static final String VALUE = CORE + "JsonValue";
  public static final String VIEW = CORE + "JsonView";
  public static final String UNWRAPPED = CORE + "JsonUnwrapped";
  public static final String TYPE_INFO = CORE + "JsonTypeInfo";
  public static final String TYPE_NAME = CORE + "JsonTypeName";
  public static final String SUB_TYPES = CORE + "JsonSubTypes";
  public static final String ROOT_NAME = CORE + "JsonRootName";
  public static final String IDENTITY_INFO = CORE + "JsonIdentityInfo";
  public static final String IDENTITY_REFERENCE = CORE + "JsonIdentityReference";
  static final String GETTER = CORE + "JsonGetter";
  static final String SETTER = CORE + "JsonSetter";
  static final String CREATOR = CORE + "JsonCreator";
  static final String IGNORE = CORE + "JsonIgnore";
  static final String IGNORE_TYPE = CORE + "JsonIgnoreType";
  static final String IGNORE_PROPERTIES = CORE + "JsonIgnoreProperties";
  static final String INCLUDE_PROPERTIES = CORE + "JsonIncludeProperties";
  static final String PROPERTY_ORDER = CORE + "JsonPropertyOrder";
  static final String AUTO_DETECT = CORE + "JsonAutoDetect";
  static final String ANY_GETTER = CORE + "JsonAnyGetter";
  static final String ANY_SETTER = CORE + "JsonAnySetter";
  private static final String[] NAMING = {DATABIND_2 + "JsonNaming", DATABIND_3 + "JsonNaming"};

  /** Annotations that make an accessor a property whatever its visibility. */
  private static final String[] EXPLICIT = {
    PROPERTY,
    GETTER,
    SETTER,
    VIEW,
    UNWRAPPED,
    TYPE_INFO,
    CORE + "JsonFormat",
    CORE + "JsonRawValue",
    CORE + "JsonBackReference",
    CORE + "JsonManagedReference",
    DATABIND_2 + "JsonSerialize",
    DATABIND_2 + "JsonDeserialize",
    DATABIND_3 + "JsonSerialize",
    DATABIND_3 + "JsonDeserialize"
  };

  private Jackson() {}

  static String[] naming() {
    return NAMING.clone();
  }

  /** Returns whether an annotation asks for the accessor to be a property. */
  static boolean isExplicit(Annotations annotations) {
    return annotations.has(EXPLICIT);
  }

  /** Returns whether that marker annotation is there and its {@code value} is not false. */
  public static boolean isOn(Annotations annotations, String marker) {
    return annotations.find(marker).map(on -> on.bool("value").orElse(true)).orElse(false);
  }
}
