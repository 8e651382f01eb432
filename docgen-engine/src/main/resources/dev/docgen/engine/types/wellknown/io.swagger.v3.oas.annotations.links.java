package io.swagger.v3.oas.annotations.links;

public @interface Link {
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String name() default "";
  String operationId() default "";
  String operationRef() default "";
  io.swagger.v3.oas.annotations.links.LinkParameter[] parameters() default {};
  String ref() default "";
  String requestBody() default "";
  io.swagger.v3.oas.annotations.servers.Server server() default @io.swagger.v3.oas.annotations.servers.Server;
}

public @interface LinkParameter {
  String expression() default "";
  String name() default "";
}
