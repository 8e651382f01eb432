package dev.docgen.spi;

import java.util.Objects;

/**
 * What sources and configuration say about the application's JSON mapper. Immutable.
 *
 * @param propertyCase how it spells properties
 * @param documented whether the scanner that a framework's users know documents by this mapper
 *     rather than by one of its own
 * @param hal whether it writes Spring HATEOAS's models in HAL, with {@code _links} and {@code
 *     _embedded}
 */
public record JsonSettings(PropertyCase propertyCase, boolean documented, boolean hal) {
  /** A mapper with default settings. */
  public static final JsonSettings DEFAULT = new JsonSettings(PropertyCase.AS_IS, false);

  /** Makes the settings of a mapper that writes HAL. */
  public JsonSettings(PropertyCase propertyCase, boolean documented) {
    this(propertyCase, documented, true);
  }

  public JsonSettings {
    Objects.requireNonNull(propertyCase, "propertyCase");
  }
}
