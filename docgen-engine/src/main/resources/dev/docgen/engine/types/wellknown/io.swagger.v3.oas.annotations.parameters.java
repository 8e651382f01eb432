package io.swagger.v3.oas.annotations.parameters;

public @interface RequestBody {
  io.swagger.v3.oas.annotations.media.Content[] content() default {};
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String ref() default "";
  boolean required() default false;
  boolean useParameterTypeSchema() default false;
}

public @interface ValidatedParameter {
  Class<?>[] value() default {};
}
