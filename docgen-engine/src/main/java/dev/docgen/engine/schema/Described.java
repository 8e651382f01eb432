package dev.docgen.engine.schema;

import dev.docgen.SourceLocation;
import dev.docgen.model.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The description of a component by itself, all inherited properties included.
 *
 * @param schema what it looks like
 * @param typeProperty the property added to tell subtypes apart, which no member declares, or null
 * @param parents keys of the supertypes that name it as their subtype
 * @param location where the type is declared
 */
record Described(
    Schema schema, @Nullable String typeProperty, List<String> parents, SourceLocation location) {
  Described {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(location, "location");
    parents = List.copyOf(parents);
  }
}
