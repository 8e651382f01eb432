package io.swagger.v3.oas.annotations.headers;

public @interface Header {
  io.swagger.v3.oas.annotations.media.ArraySchema array() default @io.swagger.v3.oas.annotations.media.ArraySchema;
  boolean deprecated() default false;
  String description() default "";
  String example() default "";
  io.swagger.v3.oas.annotations.media.ExampleObject[] examples() default {};
  io.swagger.v3.oas.annotations.enums.Explode explode() default io.swagger.v3.oas.annotations.enums.Explode.DEFAULT;
  boolean hidden() default false;
  String name();
  String ref() default "";
  boolean required() default false;
  io.swagger.v3.oas.annotations.media.Schema schema() default @io.swagger.v3.oas.annotations.media.Schema;
}
