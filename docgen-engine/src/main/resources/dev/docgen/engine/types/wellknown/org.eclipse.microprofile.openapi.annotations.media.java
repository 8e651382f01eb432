package org.eclipse.microprofile.openapi.annotations.media;

public @interface Content {}

public @interface DependentRequired {}

public @interface DependentSchema {}

public @interface DiscriminatorMapping {}

public @interface Encoding {}

public @interface ExampleObject {}

public @interface PatternProperty {}

public @interface Schema {
  public final class True {}
  public final class False {}
}

public @interface SchemaProperty {}
