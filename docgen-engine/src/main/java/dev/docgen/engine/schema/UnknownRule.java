package dev.docgen.engine.schema;

import dev.docgen.Severity;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.UnresolvedType;
import java.util.Optional;

/** What no other rule knows: the open schema, and a diagnostic where that is a loss. */
final class UnknownRule implements SchemaRule {
  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    String name = type instanceof UnresolvedType unknown ? unknown.name() : nameOf(type);
    if (!name.startsWith("java.")) {
      report(name, place, resolution);
    }
    return Optional.of(Schema.ANY);
  }

  private static String nameOf(JavaType type) {
    return type.className().orElseGet(type::describe);
  }

  private static void report(String name, Place place, Resolution resolution) {
    resolution.report(
        "DG0401",
        Severity.WARNING,
        "type "
            + name
            + " is neither in the sources nor in the dependencies; its schema is left open: add its"
            + " sources with dependencySources, its classes with dependencyClasses, or a type"
            + " mapping",
        place);
  }
}
