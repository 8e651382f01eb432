package dev.docgen.engine.render.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the shapes that a value may have.
 *
 * @param type its type in words
 * @param discriminatorValue the value of the discriminator that stands for it, or null
 * @param shape what it looks like; a reference when it is a documented schema
 */
public record Variant(TypeText type, @Nullable String discriminatorValue, Shape shape) {
  public Variant {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(shape, "shape");
  }
}
