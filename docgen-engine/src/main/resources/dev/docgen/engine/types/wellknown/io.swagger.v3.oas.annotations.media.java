package io.swagger.v3.oas.annotations.media;

public @interface ArraySchema {
  io.swagger.v3.oas.annotations.media.Schema arraySchema() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.Schema contains() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.media.Schema items() default @io.swagger.v3.oas.annotations.media.Schema;
  int maxContains() default 0;
  int maxItems() default -2147483648;
  int minContains() default 0;
  int minItems() default 2147483647;
  io.swagger.v3.oas.annotations.media.Schema[] prefixItems() default {};
  io.swagger.v3.oas.annotations.media.Schema schema() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.Schema unevaluatedItems() default @io.swagger.v3.oas.annotations.media.Schema;
  boolean uniqueItems() default false;
}

public @interface Content {
  io.swagger.v3.oas.annotations.media.Schema _else() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.Schema _if() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.Schema _then() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.ArraySchema additionalPropertiesArraySchema() default @io.swagger.v3.oas.annotations.media.ArraySchema;
  io.swagger.v3.oas.annotations.media.Schema additionalPropertiesSchema() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.Schema[] allOf() default {};
  io.swagger.v3.oas.annotations.media.Schema[] anyOf() default {};
  io.swagger.v3.oas.annotations.media.ArraySchema array() default @io.swagger.v3.oas.annotations.media.ArraySchema;
  io.swagger.v3.oas.annotations.media.Schema contentSchema() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.DependentSchema[] dependentSchemas() default {};
  io.swagger.v3.oas.annotations.media.Encoding[] encoding() default {};
  io.swagger.v3.oas.annotations.media.ExampleObject[] examples() default {};
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String mediaType() default "";
  io.swagger.v3.oas.annotations.media.Schema not() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.Schema[] oneOf() default {};
  io.swagger.v3.oas.annotations.media.Schema propertyNames() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.Schema schema() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.media.SchemaProperty[] schemaProperties() default {};
}

@io.swagger.v3.oas.annotations.OpenAPI31
public @interface DependentRequired {
  String name() default "";
  String[] value() default {};
}

@io.swagger.v3.oas.annotations.OpenAPI31
public @interface DependentRequiredMap {
  io.swagger.v3.oas.annotations.media.DependentRequired[] value() default {};
}

@io.swagger.v3.oas.annotations.OpenAPI31
public @interface DependentSchema {
  io.swagger.v3.oas.annotations.media.ArraySchema array() default @io.swagger.v3.oas.annotations.media.ArraySchema;
  String name() default "";
  io.swagger.v3.oas.annotations.media.Schema schema() default @io.swagger.v3.oas.annotations.media.Schema;
}

@io.swagger.v3.oas.annotations.OpenAPI31
public @interface DependentSchemas {
  io.swagger.v3.oas.annotations.media.DependentSchema[] value() default {};
}

public @interface DiscriminatorMapping {
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  Class<?> schema() default Void.class;
  String value() default "";
}

public @interface Encoding {
  boolean allowReserved() default false;
  String contentType() default "";
  boolean explode() default false;
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.headers.Header[] headers() default {};
  String name() default "";
  String style() default "";
}

public @interface ExampleObject {
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String externalValue() default "";
  String name() default "";
  String ref() default "";
  String summary() default "";
  String value() default "";
}

public @interface PatternProperties {
  io.swagger.v3.oas.annotations.media.PatternProperty[] value() default {};
}

public @interface PatternProperty {
  io.swagger.v3.oas.annotations.media.ArraySchema array() default @io.swagger.v3.oas.annotations.media.ArraySchema;
  String regex() default "";
  io.swagger.v3.oas.annotations.media.Schema schema() default @io.swagger.v3.oas.annotations.media.Schema;
}

public @interface Schema {
  String $anchor() default "";
  String $comment() default "";
  String $dynamicAnchor() default "";
  String $dynamicRef() default "";
  String $id() default "";
  String $schema() default "";
  String $vocabulary() default "";
  String _const() default "";
  Class<?> _else() default Void.class;
  Class<?> _if() default Void.class;
  io.swagger.v3.oas.annotations.media.Schema.AccessMode accessMode() default io.swagger.v3.oas.annotations.media.Schema.AccessMode.AUTO;
  Class<?> additionalItems() default Void.class;
  io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue additionalProperties() default io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue.USE_ADDITIONAL_PROPERTIES_ANNOTATION;
  Class<?> additionalPropertiesSchema() default Void.class;
  Class<?>[] allOf() default {};
  String[] allowableValues() default {};
  Class<?>[] anyOf() default {};
  Class<?> contains() default Void.class;
  String contentEncoding() default "";
  String contentMediaType() default "";
  Class<?> contentSchema() default Void.class;
  String defaultValue() default "";
  io.swagger.v3.oas.annotations.media.DependentRequired[] dependentRequiredMap() default {};
  io.swagger.v3.oas.annotations.StringToClassMapItem[] dependentSchemas() default {};
  boolean deprecated() default false;
  String description() default "";
  io.swagger.v3.oas.annotations.media.DiscriminatorMapping[] discriminatorMapping() default {};
  String discriminatorProperty() default "";
  boolean enumAsRef() default false;
  String example() default "";
  Class<?>[] exampleClasses() default {};
  String[] examples() default {};
  boolean exclusiveMaximum() default false;
  int exclusiveMaximumValue() default 0;
  boolean exclusiveMinimum() default false;
  int exclusiveMinimumValue() default 0;
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.ExternalDocumentation externalDocs() default @io.swagger.v3.oas.annotations.ExternalDocumentation;
  String format() default "";
  boolean hidden() default false;
  Class<?> implementation() default Void.class;
  int maxContains() default 2147483647;
  int maxLength() default 2147483647;
  int maxProperties() default 0;
  String maximum() default "";
  int minContains() default 0;
  int minLength() default 0;
  int minProperties() default 0;
  String minimum() default "";
  double multipleOf() default 0.0;
  String name() default "";
  Class<?> not() default Void.class;
  boolean nullable() default false;
  Class<?>[] oneOf() default {};
  String pattern() default "";
  io.swagger.v3.oas.annotations.StringToClassMapItem[] patternProperties() default {};
  Class<?>[] prefixItems() default {};
  io.swagger.v3.oas.annotations.StringToClassMapItem[] properties() default {};
  Class<?> propertyNames() default Void.class;
  boolean readOnly() default false;
  String ref() default "";
  boolean required() default false;
  io.swagger.v3.oas.annotations.media.Schema.RequiredMode requiredMode() default io.swagger.v3.oas.annotations.media.Schema.RequiredMode.AUTO;
  String[] requiredProperties() default {};
  io.swagger.v3.oas.annotations.media.Schema.SchemaResolution schemaResolution() default io.swagger.v3.oas.annotations.media.Schema.SchemaResolution.AUTO;
  Class<?>[] subTypes() default {};
  Class<?> then() default Void.class;
  String title() default "";
  String type() default "";
  String[] types() default {};
  Class<?> unevaluatedItems() default Void.class;
  Class<?> unevaluatedProperties() default Void.class;
  boolean writeOnly() default false;
  public enum AccessMode {
    AUTO, READ_ONLY, WRITE_ONLY, READ_WRITE;
  }
  public enum AdditionalPropertiesValue {
    TRUE, FALSE, USE_ADDITIONAL_PROPERTIES_ANNOTATION;
  }
  public enum RequiredMode {
    AUTO, REQUIRED, NOT_REQUIRED;
  }
  public enum SchemaResolution {
    AUTO, DEFAULT, INLINE, ALL_OF, ALL_OF_REF;
  }
}

public @interface SchemaProperties {
  io.swagger.v3.oas.annotations.media.SchemaProperty[] value() default {};
}

public @interface SchemaProperty {
  io.swagger.v3.oas.annotations.media.ArraySchema array() default @io.swagger.v3.oas.annotations.media.ArraySchema;
  String name() default "";
  io.swagger.v3.oas.annotations.media.Schema schema() default @io.swagger.v3.oas.annotations.media.Schema;
}
