package org.springframework.core.annotation;

public @interface AliasFor {
  Class<? extends java.lang.annotation.Annotation> annotation() default java.lang.annotation.Annotation.class;
  @org.springframework.core.annotation.AliasFor("value") String attribute() default "";
  @org.springframework.core.annotation.AliasFor("attribute") String value() default "";
}

public @interface Order {
  int value() default 2147483647;
}
