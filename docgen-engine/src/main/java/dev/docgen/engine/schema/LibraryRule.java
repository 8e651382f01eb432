package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import java.util.Optional;

/** Library classes whose JSON is known without their source: {@link LibraryBeans}. */
final class LibraryRule implements SchemaRule {
  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    if (!(type instanceof ClassType known)) {
      return Optional.empty();
    }
    ClassType shown = place.top() ? known : LibraryBeans.inside(known);
    return LibraryBeans.properties(shown).map(any -> resolution.component(shown, place));
  }
}
