package dev.docgen.spi;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import java.util.Optional;

/** Describes types in a way of one's own, before the engine's rules are asked. Pure. */
@FunctionalInterface
public interface TypeMapping {

  /** Returns the inline schema of a type, or empty to let the engine describe it. */
  Optional<Schema> map(JavaType type);

  /** Maps one class, whatever its type arguments. */
  static TypeMapping of(String qualifiedName, Schema schema) {
    return type -> type.is(qualifiedName) ? Optional.of(schema) : Optional.empty();
  }
}
