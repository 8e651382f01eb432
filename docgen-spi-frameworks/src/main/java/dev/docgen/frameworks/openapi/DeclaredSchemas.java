package dev.docgen.frameworks.openapi;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse;
import java.util.Optional;

/**
 * The schema that an annotation holding {@code schema} and {@code array} attributes states, such as
 * {@code @Content}, {@code @Parameter} or {@code @Header}.
 */
final class DeclaredSchemas {
  private DeclaredSchemas() {}

  /**
   * Returns the schema stated, the {@code schema} attribute before {@code array}; empty when both
   * say nothing. A schema that names no type is a string, as swagger-core has it.
   */
  static Optional<Schema> of(
      SourceAnnotation owner, SchemaUse.Direction direction, Reading reading) {
    Optional<SourceAnnotation> schema = schema(owner);
    Optional<Schema> stated = asStated(owner, direction, reading);
    return schema.isPresent()
        ? stated.map(it -> Reading.isMicroProfile(schema.get()) ? it : stringUnlessTyped(it))
        : stated.map(DeclaredSchemas::typedItems);
  }

  /** Returns the schema stated, without a type where none is named; empty when nothing is said. */
  static Optional<Schema> asStated(
      SourceAnnotation owner, SchemaUse.Direction direction, Reading reading) {
    SchemaUse use = new SchemaUse(null, direction, reading.views(), owner.location());
    return schema(owner)
        .or(() -> owner.annotation("array").filter(DeclaredSchemas::saysAnything))
        .map(annotation -> reading.schemas().declared(annotation, null, use));
  }

  private static Optional<SourceAnnotation> schema(SourceAnnotation owner) {
    return owner.annotation("schema").filter(DeclaredSchemas::saysAnything);
  }

  /** Returns whether the owner's schema is declared hidden. */
  static boolean hidden(SourceAnnotation owner) {
    return owner.annotation("schema").map(schema -> Reading.flag(schema, "hidden")).orElse(false);
  }

  private static Schema typedItems(Schema array) {
    return array
        .items()
        .map(items -> array.toBuilder().items(stringUnlessTyped(items)).build())
        .orElse(array);
  }

  private static boolean saysAnything(SourceAnnotation schema) {
    return !schema.attributes().isEmpty();
  }

  static Schema stringUnlessTyped(Schema schema) {
    boolean typed =
        schema.ref().isPresent()
            || !schema.types().isEmpty()
            || !schema.allOf().isEmpty()
            || !schema.oneOf().isEmpty()
            || !schema.anyOf().isEmpty();
    return typed ? schema : schema.toBuilder().type(SchemaType.STRING).build();
  }
}
