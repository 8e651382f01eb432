package dev.docgen.spi;

/**
 * How schemas of classes are shaped, where two families of scanners differ throughout: which
 * members are properties, what becomes a component, how annotations and types join.
 */
public enum SchemaDialect {
  /** As swagger-core does, whose documents springdoc gives. */
  SWAGGER,
  /**
   * As smallrye-open-api does for MicroProfile OpenAPI: fields of any visibility are properties,
   * enums and dates are components, a subclass repeats what it inherits.
   */
  MICROPROFILE,
  /** As {@link #MICROPROFILE}; members count only where one of them is public. */
  MICROPROFILE_PUBLIC,
  /** As {@link #MICROPROFILE}; a subclass is all of its superclass and its own properties. */
  MICROPROFILE_PARENT,
  /** As {@link #MICROPROFILE_PARENT}, with its own properties in a branch of their own. */
  MICROPROFILE_BRANCHES
}
