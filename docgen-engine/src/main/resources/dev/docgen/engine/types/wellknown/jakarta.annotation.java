package jakarta.annotation;

public @interface Generated {
  String comments() default "";
  String date() default "";
  String[] value();
}

public @interface Nonnull {}

public @interface Nullable {}

public @interface PostConstruct {}

public @interface PreDestroy {}

public @interface Priority {
  int value();
}

public @interface Resource {
  jakarta.annotation.Resource.AuthenticationType authenticationType() default jakarta.annotation.Resource.AuthenticationType.CONTAINER;
  String description() default "";
  String lookup() default "";
  String mappedName() default "";
  String name() default "";
  boolean shareable() default true;
  Class<?> type() default Object.class;
  public enum AuthenticationType {
    CONTAINER, APPLICATION;
  }
}

public @interface Resources {
  jakarta.annotation.Resource[] value();
}
