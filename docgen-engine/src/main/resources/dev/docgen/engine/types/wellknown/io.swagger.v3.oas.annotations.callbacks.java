package io.swagger.v3.oas.annotations.callbacks;

public @interface Callback {
  String callbackUrlExpression() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String name() default "";
  io.swagger.v3.oas.annotations.Operation[] operation() default {};
  String ref() default "";
}

public @interface Callbacks {
  io.swagger.v3.oas.annotations.callbacks.Callback[] value() default {};
}
