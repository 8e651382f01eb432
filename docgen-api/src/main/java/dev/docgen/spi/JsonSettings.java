package dev.docgen.spi;

import java.util.Objects;

/**
 * What sources and configuration say about the application's JSON mapper. Immutable.
 *
 * @param propertyCase how it spells properties
 * @param documented whether the scanner that a framework's users know documents by this mapper
 *     rather than by one of its own
 */
public record JsonSettings(PropertyCase propertyCase, boolean documented) {
  /** A mapper with default settings. */
  public static final JsonSettings DEFAULT = new JsonSettings(PropertyCase.AS_IS, false);

  public JsonSettings {
    Objects.requireNonNull(propertyCase, "propertyCase");
  }
}
