package io.swagger.v3.oas.annotations.extensions;

public @interface Extension {
  String name() default "";
  io.swagger.v3.oas.annotations.extensions.ExtensionProperty[] properties();
}

public @interface ExtensionProperty {
  String name();
  boolean parseValue() default false;
  String value();
}

public @interface Extensions {
  io.swagger.v3.oas.annotations.extensions.Extension[] value() default {};
}
