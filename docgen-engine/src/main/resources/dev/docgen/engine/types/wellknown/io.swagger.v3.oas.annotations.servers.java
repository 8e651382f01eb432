package io.swagger.v3.oas.annotations.servers;

public @interface Server {
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String url() default "";
  io.swagger.v3.oas.annotations.servers.ServerVariable[] variables() default {};
}

public @interface ServerVariable {
  String[] allowableValues() default {""};
  String defaultValue();
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String name();
}

public @interface Servers {
  io.swagger.v3.oas.annotations.servers.Server[] value() default {};
}
