package dev.docgen.engine.render.page;

import java.util.Objects;

/**
 * A word that marks an operation.
 *
 * @param kind {@code audience}, {@code inferred}, {@code deprecated}, {@code access}
 * @param label plain text to be shown
 * @param reason plain text that says why, in a sentence
 */
public record Badge(String kind, String label, String reason) {
  public Badge {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(reason, "reason");
  }
}
