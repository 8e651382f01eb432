package io.swagger.v3.oas.annotations.tags;

public @interface Tag {
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.ExternalDocumentation externalDocs() default @io.swagger.v3.oas.annotations.ExternalDocumentation;
  String name();
}

public @interface Tags {
  io.swagger.v3.oas.annotations.tags.Tag[] value() default {};
}
