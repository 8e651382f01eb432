package springfox.documentation.annotations;

@io.swagger.v3.oas.annotations.Hidden
public @interface ApiIgnore {
  String value() default "";
}
