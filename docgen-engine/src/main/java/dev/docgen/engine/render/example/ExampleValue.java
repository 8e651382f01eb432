package dev.docgen.engine.render.example;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An example of a schema.
 *
 * @param value a JSON value: Map, List, String, Number, Boolean or null
 * @param source who says so
 */
public record ExampleValue(@Nullable Object value, ExampleSource source) {
  public ExampleValue {
    Objects.requireNonNull(source, "source");
  }
}
