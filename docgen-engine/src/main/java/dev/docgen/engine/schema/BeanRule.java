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
        .filter(declaration -> isBean(declaration, known, resolution))
        .map(declaration -> Hierarchy.use(known, declaration, place, resolution));
  }

  /** A library stub without members says no more about its JSON than an unknown type. */
  private static boolean isBean(SourceType declaration, ClassType type, Resolution resolution) {
    if (declaration.origin() != SourceType.Origin.WELL_KNOWN) {
      return true;
    }
    String name = declaration.qualifiedName();
    return !name.startsWith("java.")
        && !name.startsWith("javax.")
        && !resolution.beans().read(type, declaration).isEmpty();
  }
}
