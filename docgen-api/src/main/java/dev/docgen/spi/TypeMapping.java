package dev.docgen.spi;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import java.util.Optional;

/** Describes types in a way of one's own, before the engine's rules are asked. Pure. */
@FunctionalInterface
public interface TypeMapping {

  /** Returns the inline schema of a type, or empty to let the engine describe it. */
  Optional<Schema> map(JavaType type);

  /**
   * Returns the type to show instead of one that {@link #map} does not answer for, or empty to show
   * it as it is. The other type is shown without asking mappings again.
   */
  default Optional<JavaType> replace(JavaType type) {
    return Optional.empty();
  }

  /** Shows one class, whatever its type arguments, as another type. */
  static TypeMapping replacing(String qualifiedName, JavaType shown) {
    return new TypeMapping() {
      @Override
      public Optional<Schema> map(JavaType type) {
        return Optional.empty();
      }

      @Override
      public Optional<JavaType> replace(JavaType type) {
        return type.is(qualifiedName) ? Optional.of(shown) : Optional.empty();
      }
    };
  }

  /** Maps one class, whatever its type arguments. */
  static TypeMapping of(String qualifiedName, Schema schema) {
    return type -> type.is(qualifiedName) ? Optional.of(schema) : Optional.empty();
  }
}
