package dev.docgen.engine.render.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A header of a response.
 *
 * @param name its name
 * @param required whether it is always there
 * @param deprecated whether it should not be used
 * @param description CommonMark, or null
 * @param shape what its value looks like
 */
public record HeaderRow(
    String name, boolean required, boolean deprecated, @Nullable String description, Shape shape) {
  public HeaderRow {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(shape, "shape");
  }
}
