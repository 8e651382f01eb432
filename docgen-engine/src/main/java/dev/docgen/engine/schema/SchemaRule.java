package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import java.util.Optional;

/**
 * Describes one family of types. Rules are asked in order, and the first answer wins. Stateless and
 * thread-safe; the type is never a variable or a wildcard.
 */
@FunctionalInterface
interface SchemaRule {

  /** Returns the schema of a type; empty when it is not of this rule's family. */
  Optional<Schema> apply(JavaType type, Place place, Resolution resolution);
}
