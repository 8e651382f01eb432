package dev.docgen.engine.javadoc;

import java.util.Optional;

/** What a comment can ask of the declarations around it. Thread-safe. */
@FunctionalInterface
public interface References {

  /**
   * Returns the constant value that a reference such as {@code Limits#MAX} names, for {@code
   * {@value}}; an empty reference means the commented field itself.
   */
  Optional<Object> constant(String reference);
}
