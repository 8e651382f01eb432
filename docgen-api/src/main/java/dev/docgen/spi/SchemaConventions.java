package dev.docgen.spi;

import java.util.Objects;

/**
 * Where scanners differ about the schemas of classes, what one of them does. Immutable.
 *
 * @param required which properties are required
 * @param applicationMapper whether properties are spelled as the application's JSON mapper spells
 *     them even where the scanner asks a mapper of its own: springdoc does, unless the application
 *     declares a {@code ModelResolver} bean made from its mapper, and so shows {@code petName}
 *     where {@code spring.jackson.property-naming-strategy} sends {@code pet_name}
 */
public record SchemaConventions(RequiredPolicy required, boolean applicationMapper) {
  /** springdoc's. */
  public static final SchemaConventions DEFAULT =
      new SchemaConventions(RequiredPolicy.DECLARED, false);

  public SchemaConventions {
    Objects.requireNonNull(required, "required");
  }
}
