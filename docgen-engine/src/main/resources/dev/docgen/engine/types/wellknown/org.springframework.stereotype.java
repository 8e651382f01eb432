package org.springframework.stereotype;

@org.springframework.stereotype.Indexed
public @interface Component {
  String value() default "";
}

@org.springframework.stereotype.Component
public @interface Controller {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.stereotype.Component.class) String value() default "";
}

public @interface Indexed {}

@org.springframework.stereotype.Component
public @interface Repository {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.stereotype.Component.class) String value() default "";
}

@org.springframework.stereotype.Component
public @interface Service {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.stereotype.Component.class) String value() default "";
}
