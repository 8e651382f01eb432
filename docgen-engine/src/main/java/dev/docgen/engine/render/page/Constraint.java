package dev.docgen.engine.render.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value must fulfil, in words.
 *
 * @param words plain text, such as {@code at least 3 characters} or {@code matches}
 * @param code what follows the words verbatim, such as a pattern; or null
 */
public record Constraint(String words, @Nullable String code) {
  public Constraint {
    Objects.requireNonNull(words, "words");
  }

  static Constraint of(String words) {
    return new Constraint(words, null);
  }
}
