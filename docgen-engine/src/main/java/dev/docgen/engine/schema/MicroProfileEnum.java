package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.MicroProfileKeywords;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceType;
import java.util.List;

/** Describes an enum as smallrye does ({@code EnumProcessor}). */
final class MicroProfileEnum {
  private MicroProfileEnum() {}

  /** Returns the schema of an enum's values. */
  static Schema describe(SourceType declaration, Place place, Resolution resolution) {
    List<SourceField> constants =
        declaration.fields().stream()
            .filter(SourceField::isEnumConstant)
            .<SourceField>map(field -> field)
            .toList();
    List<Object> values = EnumValues.ofNames(declaration, constants);
    Schema.Builder schema =
        EnumValues.valueType(declaration)
            .map(value -> resolution.resolve(value, place.inner()).toBuilder())
            .orElseGet(() -> Schema.of(SchemaType.STRING))
            .enumValues(values)
            .provenance(Provenance.inferred("schema.enum", declaration.location()));
    DeclaredSchema.find(declaration.annotations())
        .ifPresent(
            own ->
                MicroProfileKeywords.apply(
                    own, schema, named -> resolution.resolve(named, place.inner())));
    return schema.build();
  }
}
