package dev.docgen.engine.render.example;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An example, or why there is none.
 *
 * @param example null when there is none
 * @param reason one sentence without a full stop; empty when there is an example
 */
public record Attempt<T>(@Nullable T example, String reason) {

  static <T> Attempt<T> of(T example) {
    return new Attempt<>(example, "");
  }

  static <T> Attempt<T> none(String reason) {
    return new Attempt<>(null, reason);
  }

  /** Returns the example if there is one. */
  public Optional<T> get() {
    return Optional.ofNullable(example);
  }
}
