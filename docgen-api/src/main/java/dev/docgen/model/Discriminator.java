package dev.docgen.model;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Discriminator Object. Immutable.
 *
 * @param propertyName the property that tells the subtypes apart
 * @param mapping component names by value; a value with a slash is a URI reference
 * @param extensions specification extensions by name ({@code x-…}), values as JSON values
 */
public record Discriminator(
    String propertyName, Map<String, String> mapping, Map<String, @Nullable Object> extensions) {
  public Discriminator {
    Objects.requireNonNull(propertyName, "propertyName");
    mapping = Ordered.copyOf(mapping);
    extensions = Ordered.copyOf(extensions);
  }
}
