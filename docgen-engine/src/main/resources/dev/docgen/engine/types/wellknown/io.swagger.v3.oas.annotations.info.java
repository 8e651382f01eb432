package io.swagger.v3.oas.annotations.info;

public @interface Contact {
  String email() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String name() default "";
  String url() default "";
}

public @interface Info {
  io.swagger.v3.oas.annotations.info.Contact contact() default @io.swagger.v3.oas.annotations.info.Contact;
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.info.License license() default @io.swagger.v3.oas.annotations.info.License;
  String summary() default "";
  String termsOfService() default "";
  String title() default "";
  String version() default "";
}

public @interface License {
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String identifier() default "";
  String name() default "";
  String url() default "";
}
