package dev.docgen.spi;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import java.util.Optional;

/**
 * Describes types in a way of one's own, before the engine's rules are asked. Pure: called from
 * several threads, any number of times, and equal types get equal answers. Given to the builder;
 * earlier ones are asked first. One that throws or answers null is as one without an answer for
 * this type and named in a diagnostic (DG0520); one that does not return is given up with what was
 * being described (DG0004).
 *
 * <p>{@code TypeMappingContract}, in the artifact {@code docgen-api} of type {@code test-jar},
 * tests all of this.
 */
@FunctionalInterface
public interface TypeMapping {

  /**
   * Returns the inline schema of a type, or empty to let the engine describe it. It stands wherever
   * the type is used, constraints and texts of the place added; it refers to no component.
   *
   * @param type resolved as far as sources tell: a class by its qualified name, else an array, a
   *     primitive, a variable, a wildcard, or an unresolved type by the name that the source writes
   */
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
