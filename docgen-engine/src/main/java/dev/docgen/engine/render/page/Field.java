package dev.docgen.engine.render.page;

import java.util.Objects;

/**
 * A property of an object.
 *
 * @param name the name on the wire; {@code *} for the values of a map under any name
 * @param required whether it must be there
 * @param shape what its value looks like
 */
public record Field(String name, boolean required, Shape shape) {
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(shape, "shape");
  }
}
