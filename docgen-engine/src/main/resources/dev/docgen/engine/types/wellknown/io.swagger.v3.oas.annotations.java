package io.swagger.v3.oas.annotations;

public @interface ExternalDocumentation {
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String url() default "";
}

public @interface Hidden {}

public @interface OpenAPI31 {}

public @interface OpenAPIDefinition {
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.ExternalDocumentation externalDocs() default @io.swagger.v3.oas.annotations.ExternalDocumentation;
  io.swagger.v3.oas.annotations.info.Info info() default @io.swagger.v3.oas.annotations.info.Info;
  io.swagger.v3.oas.annotations.security.SecurityRequirement[] security() default {};
  io.swagger.v3.oas.annotations.servers.Server[] servers() default {};
  io.swagger.v3.oas.annotations.tags.Tag[] tags() default {};
}

public @interface Operation {
  boolean deprecated() default false;
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.ExternalDocumentation externalDocs() default @io.swagger.v3.oas.annotations.ExternalDocumentation;
  boolean hidden() default false;
  boolean ignoreJsonView() default false;
  String method() default "";
  String operationId() default "";
  io.swagger.v3.oas.annotations.Parameter[] parameters() default {};
  io.swagger.v3.oas.annotations.parameters.RequestBody requestBody() default @io.swagger.v3.oas.annotations.parameters.RequestBody;
  io.swagger.v3.oas.annotations.responses.ApiResponse[] responses() default {};
  io.swagger.v3.oas.annotations.security.SecurityRequirement[] security() default {};
  io.swagger.v3.oas.annotations.servers.Server[] servers() default {};
  String summary() default "";
  String[] tags() default {};
}

public @interface Parameter {
  boolean allowEmptyValue() default false;
  boolean allowReserved() default false;
  io.swagger.v3.oas.annotations.media.ArraySchema array() default @io.swagger.v3.oas.annotations.media.ArraySchema;
  io.swagger.v3.oas.annotations.media.Content[] content() default {};
  boolean deprecated() default false;
  String description() default "";
  String example() default "";
  io.swagger.v3.oas.annotations.media.ExampleObject[] examples() default {};
  io.swagger.v3.oas.annotations.enums.Explode explode() default io.swagger.v3.oas.annotations.enums.Explode.DEFAULT;
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  boolean hidden() default false;
  io.swagger.v3.oas.annotations.enums.ParameterIn in() default io.swagger.v3.oas.annotations.enums.ParameterIn.DEFAULT;
  String name() default "";
  String ref() default "";
  boolean required() default false;
  io.swagger.v3.oas.annotations.media.Schema schema() default @io.swagger.v3.oas.annotations.media.Schema;
  io.swagger.v3.oas.annotations.enums.ParameterStyle style() default io.swagger.v3.oas.annotations.enums.ParameterStyle.DEFAULT;
  Class<?>[] validationGroups() default {};
}

public @interface Parameters {
  io.swagger.v3.oas.annotations.Parameter[] value() default {};
}

public @interface StringToClassMapItem {
  String key();
  Class<?> value();
}

@io.swagger.v3.oas.annotations.OpenAPI31
public @interface Webhook {
  String name();
  io.swagger.v3.oas.annotations.Operation operation();
}

@io.swagger.v3.oas.annotations.OpenAPI31
public @interface Webhooks {
  io.swagger.v3.oas.annotations.Webhook[] value() default {};
}
