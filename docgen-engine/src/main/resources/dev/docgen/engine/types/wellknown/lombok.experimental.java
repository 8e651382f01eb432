package lombok.experimental;

public @interface Accessors {
  boolean chain() default false;
  boolean fluent() default false;
  boolean makeFinal() default false;
  String[] prefix() default {};
}

public @interface Delegate {
  Class<?>[] excludes() default {};
  Class<?>[] types() default {};
}

public @interface ExtensionMethod {
  boolean suppressBaseMethods() default true;
  Class<?>[] value();
}

public @interface FieldDefaults {
  lombok.AccessLevel level() default lombok.AccessLevel.NONE;
  boolean makeFinal() default false;
}

public @interface FieldNameConstants {
  boolean asEnum() default false;
  String innerTypeName() default "";
  lombok.AccessLevel level() default lombok.AccessLevel.PUBLIC;
  boolean onlyExplicitlyIncluded() default false;
  public @interface Exclude {}
  public @interface Include {}
}

public @interface Helper {}

public @interface NonFinal {}

public @interface PackagePrivate {}

public @interface StandardException {
  lombok.AccessLevel access() default lombok.AccessLevel.PUBLIC;
}

public @interface SuperBuilder {
  String buildMethodName() default "build";
  String builderMethodName() default "builder";
  String setterPrefix() default "";
  boolean toBuilder() default false;
}

public @interface Tolerate {}

public @interface UtilityClass {}

public @interface WithBy {
  lombok.experimental.WithBy.AnyAnnotation[] onMethod() default {};
  lombok.AccessLevel value() default lombok.AccessLevel.PUBLIC;
  public @interface AnyAnnotation {}
}

public @interface Wither {
  lombok.experimental.Wither.AnyAnnotation[] onMethod() default {};
  lombok.experimental.Wither.AnyAnnotation[] onParam() default {};
  lombok.AccessLevel value() default lombok.AccessLevel.PUBLIC;
  public @interface AnyAnnotation {}
}

public @interface var {}
