package lombok;

public enum AccessLevel {
  PUBLIC, MODULE, PROTECTED, PACKAGE, PRIVATE, NONE;
}

public @interface AllArgsConstructor {
  lombok.AccessLevel access() default lombok.AccessLevel.PUBLIC;
  lombok.AllArgsConstructor.AnyAnnotation[] onConstructor() default {};
  String staticName() default "";
  public @interface AnyAnnotation {}
}

public @interface Builder {
  lombok.AccessLevel access() default lombok.AccessLevel.PUBLIC;
  String buildMethodName() default "build";
  String builderClassName() default "";
  String builderMethodName() default "builder";
  String setterPrefix() default "";
  boolean toBuilder() default false;
  public @interface Default {}
  public @interface ObtainVia {
    String field() default "";
    boolean isStatic() default false;
    String method() default "";
  }
}

public @interface Cleanup {
  String value() default "close";
}

public class ConfigurationKeys {}

public @interface CustomLog {
  lombok.AccessLevel access() default lombok.AccessLevel.PRIVATE;
  String topic() default "";
}

public @interface Data {
  String staticConstructor() default "";
}

public @interface Delegate {
  Class<?>[] excludes() default {};
  Class<?>[] types() default {};
}

public @interface EqualsAndHashCode {
  lombok.EqualsAndHashCode.CacheStrategy cacheStrategy() default lombok.EqualsAndHashCode.CacheStrategy.NEVER;
  boolean callSuper() default false;
  boolean doNotUseGetters() default false;
  String[] exclude() default {};
  String[] of() default {};
  lombok.EqualsAndHashCode.AnyAnnotation[] onParam() default {};
  boolean onlyExplicitlyIncluded() default false;
  public @interface AnyAnnotation {}
  public enum CacheStrategy {
    NEVER, LAZY;
  }
  public @interface Exclude {}
  public @interface Include {
    int rank() default 0;
    String replaces() default "";
  }
}

public @interface Generated {}

public @interface Getter {
  boolean lazy() default false;
  lombok.Getter.AnyAnnotation[] onMethod() default {};
  lombok.AccessLevel value() default lombok.AccessLevel.PUBLIC;
  public @interface AnyAnnotation {}
}

public @interface Locked {
  String value() default "";
  public @interface Read {
    String value() default "";
  }
  public @interface Write {
    String value() default "";
  }
}

public class Lombok {}

public @interface NoArgsConstructor {
  lombok.AccessLevel access() default lombok.AccessLevel.PUBLIC;
  boolean force() default false;
  lombok.NoArgsConstructor.AnyAnnotation[] onConstructor() default {};
  String staticName() default "";
  public @interface AnyAnnotation {}
}

public @interface NonNull {}

public @interface RequiredArgsConstructor {
  lombok.AccessLevel access() default lombok.AccessLevel.PUBLIC;
  lombok.RequiredArgsConstructor.AnyAnnotation[] onConstructor() default {};
  String staticName() default "";
  public @interface AnyAnnotation {}
}

public @interface Setter {
  lombok.Setter.AnyAnnotation[] onMethod() default {};
  lombok.Setter.AnyAnnotation[] onParam() default {};
  lombok.AccessLevel value() default lombok.AccessLevel.PUBLIC;
  public @interface AnyAnnotation {}
}

public @interface Singular {
  boolean ignoreNullCollections() default false;
  String value() default "";
}

public @interface SneakyThrows {
  Class<? extends Throwable>[] value() default {Throwable.class};
}

public @interface Synchronized {
  String value() default "";
}

public @interface ToString {
  boolean callSuper() default false;
  boolean doNotUseGetters() default false;
  String[] exclude() default {};
  boolean includeFieldNames() default true;
  String[] of() default {};
  boolean onlyExplicitlyIncluded() default false;
  public @interface Exclude {}
  public @interface Include {
    String name() default "";
    int rank() default 0;
  }
}

public @interface Value {
  String staticConstructor() default "";
}

public @interface With {
  lombok.With.AnyAnnotation[] onMethod() default {};
  lombok.With.AnyAnnotation[] onParam() default {};
  lombok.AccessLevel value() default lombok.AccessLevel.PUBLIC;
  public @interface AnyAnnotation {}
}

public @interface val {}

public @interface var {}
