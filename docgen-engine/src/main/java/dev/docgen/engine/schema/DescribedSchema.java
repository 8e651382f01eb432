package dev.docgen.engine.schema;

import dev.docgen.SourceLocation;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import java.util.Objects;

/**
 * A type that becomes a component, described but not yet named for good.
 *
 * @param key the provisional key by which schemas refer to it
 * @param component what keys of one component have in common; of several only the one that the
 *     document refers to first is described
 * @param type the type, for a qualified name when two want one name
 * @param wantedName the name by the conventions or declared on the type
 * @param schema what it looks like; its references hold provisional keys
 * @param location where the type is declared; {@link SourceLocation#NONE} outside the sources
 */
public record DescribedSchema(
    String key,
    String component,
    JavaType type,
    String wantedName,
    Schema schema,
    SourceLocation location) {
  public DescribedSchema {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(component, "component");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(wantedName, "wantedName");
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(location, "location");
  }
}
