package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that a value may have, one of them or several.
 *
 * @param words {@code one of}, {@code any of}, or {@code subtypes} for those that a discriminator
 *     alone names
 * @param discriminator the property that tells them apart, or null
 * @param options in document order, never empty
 */
public record Variants(String words, @Nullable String discriminator, List<Variant> options) {
  public Variants {
    Objects.requireNonNull(words, "words");
    options = List.copyOf(options);
  }
}
