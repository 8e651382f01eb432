package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceType;
import java.util.Optional;

/**
 * Classes, interfaces and records: components. Where Jackson knows subtypes, the place of use shows
 * any of them (springdoc's {@code PolymorphicModelConverter}).
 */
final class BeanRule implements SchemaRule {
  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    if (!(type instanceof ClassType known)) {
      return Optional.empty();
    }
    return resolution
        .sources()
        .type(known)
        .filter(BeanRule::isBean)
        .map(declaration -> Hierarchy.use(known, declaration, place, resolution));
  }

  /** Of the JDK's own classes none is written by its getters. */
  private static boolean isBean(SourceType declaration) {
    String name = declaration.qualifiedName();
    return declaration.origin() != SourceType.Origin.WELL_KNOWN
        || !(name.startsWith("java.") || name.startsWith("javax."));
  }
}
