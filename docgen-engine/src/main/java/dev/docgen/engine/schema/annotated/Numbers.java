package dev.docgen.engine.schema.annotated;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that annotations hold as text. */
final class Numbers {
  private Numbers() {}

  /** Returns the number; empty when the text is none. Thousands separators are dropped. */
  static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip().replace(",", "")));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
