package lombok.extern.slf4j;

public @interface Slf4j {
  lombok.AccessLevel access() default lombok.AccessLevel.PRIVATE;
  String topic() default "";
}

public @interface XSlf4j {
  lombok.AccessLevel access() default lombok.AccessLevel.PRIVATE;
  String topic() default "";
}
