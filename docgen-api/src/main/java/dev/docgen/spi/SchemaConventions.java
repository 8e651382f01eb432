package dev.docgen.spi;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Where scanners differ about the schemas of classes, what one of them does. Immutable.
 *
 * @param required which properties are required
 * @param applicationMapper whether properties are spelled as the application's JSON mapper spells
 *     them even where the scanner asks a mapper of its own: springdoc does, unless the application
 *     declares a {@code ModelResolver} bean made from its mapper, and so shows {@code petName}
 *     where {@code spring.jackson.property-naming-strategy} sends {@code pet_name}
 * @param corrected whether what the scanner gets plainly wrong is put right: members of
 *     {@code @JsonAnyGetter} are additional properties rather than one of that name, and each
 *     combination of validation groups has a component of its own
 * @param enumComponents whether every enum has a component, as swagger-core's switch {@code
 *     ModelResolver.enumsAsRef} asks, or only those whose {@code @Schema(enumAsRef)} does
 * @param texts what becomes of a component's titles and descriptions: springdoc leaves placeholders
 *     in them, unless it is told to resolve them
 * @param mappings what the application's configuration says of types, asked in order after the
 *     user's own {@linkplain TypeMapping mappings}
 * @param dialect how schemas are shaped
 * @param validation whether constraints of Bean Validation are read
 */
public record SchemaConventions(
    RequiredPolicy required,
    boolean applicationMapper,
    boolean corrected,
    boolean enumComponents,
    UnaryOperator<String> texts,
    List<TypeMapping> mappings,
    SchemaDialect dialect,
    boolean validation) {
  /** Leaves texts as they are. */
  public static final UnaryOperator<String> AS_WRITTEN = text -> text;

  /** springdoc's. */
  public static final SchemaConventions DEFAULT =
      new SchemaConventions(RequiredPolicy.DECLARED, false);

  /** Makes conventions that follow the scanner and leave titles and descriptions as they are. */
  public SchemaConventions(RequiredPolicy required, boolean applicationMapper) {
    this(
        required,
        applicationMapper,
        false,
        false,
        AS_WRITTEN,
        List.of(),
        SchemaDialect.SWAGGER,
        true);
  }

  public SchemaConventions {
    Objects.requireNonNull(required, "required");
    Objects.requireNonNull(texts, "texts");
    mappings = List.copyOf(mappings);
    Objects.requireNonNull(dialect, "dialect");
  }

  /** Returns these conventions with other mappings of types. */
  public SchemaConventions withMappings(List<TypeMapping> other) {
    return with(other, dialect, validation);
  }

  /** Returns these conventions in another dialect. */
  public SchemaConventions withDialect(SchemaDialect other) {
    return with(mappings, other, validation);
  }

  /** Returns these conventions without Bean Validation's constraints, or with them. */
  public SchemaConventions withValidation(boolean read) {
    return with(mappings, dialect, read);
  }

  private SchemaConventions with(List<TypeMapping> types, SchemaDialect shape, boolean validated) {
    return new SchemaConventions(
        required, applicationMapper, corrected, enumComponents, texts, types, shape, validated);
  }
}
