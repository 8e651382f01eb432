package dev.docgen.engine.render.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value of an enumeration.
 *
 * @param value verbatim; text without quotes, everything else as JSON
 * @param description CommonMark, or null
 */
public record Choice(String value, @Nullable String description) {
  public Choice {
    Objects.requireNonNull(value, "value");
  }
}
