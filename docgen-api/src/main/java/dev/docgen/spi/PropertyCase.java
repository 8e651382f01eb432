package dev.docgen.spi;

/**
 * How a JSON mapper spells the name of a property that no annotation names: Jackson's {@code
 * PropertyNamingStrategies}.
 */
public enum PropertyCase {
  /** As the member is named: {@code petName}. */
  AS_IS,
  /** {@code pet_name}. */
  SNAKE,
  /** {@code PET_NAME}. */
  UPPER_SNAKE,
  /** {@code pet-name}. */
  KEBAB,
  /** {@code pet.name}. */
  LOWER_DOT,
  /** {@code petname}. */
  LOWER,
  /** {@code PetName}. */
  UPPER_CAMEL
}
