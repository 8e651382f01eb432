package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.SchemaKeywords;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Enums: strings, inline unless {@code @Schema(enumAsRef = true)} or the conventions ask for a
 * component; with {@code @JsonValue} of that value's type. A {@code @JsonValue} that only running
 * code knows leaves the values out.
 */
final class EnumRule implements SchemaRule {
  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    if (!(type instanceof ClassType known)) {
      return Optional.empty();
    }
    return resolution
        .sources()
        .type(known)
        .filter(declaration -> declaration.kind() == SourceType.Kind.ENUM)
        .map(
            declaration ->
                isComponent(declaration, place, resolution)
                    ? resolution.component(known, place)
                    : describe(declaration, place, resolution));
  }

  private static boolean isComponent(SourceType declaration, Place place, Resolution resolution) {
    if (resolution.conventions().schemas().enumComponents()) {
      return true;
    }
    boolean onUse =
        place.annotations() != null
            && DeclaredSchema.find(place.annotations())
                .map(DeclaredSchema::enumAsRef)
                .orElse(false);
    return onUse
        || DeclaredSchema.find(declaration.annotations())
            .map(DeclaredSchema::enumAsRef)
            .orElse(false);
  }

  /** Returns the schema of an enum's values. */
  static Schema describe(SourceType declaration, Place place, Resolution resolution) {
    List<SourceField> constants = new ArrayList<>();
    for (SourceField field : declaration.fields()) {
      if (field.isEnumConstant() && !DeclaredSchema.isHidden(field.annotations())) {
        constants.add(field);
      }
    }
    Schema.Builder schema =
        EnumValues.valueType(declaration)
            .map(type -> resolution.resolve(type, place.inner()).toBuilder())
            .orElseGet(() -> Schema.of(SchemaType.STRING));
    List<Object> values = EnumValues.of(declaration, constants);
    schema
        .enumValues(values)
        .provenance(Provenance.inferred("schema.enum", declaration.location()));
    if (values.size() == constants.size()) {
      describeConstants(constants, schema);
    }
    if (JavalinShape.applies(resolution)) {
      JavalinShape.describeEnum(declaration, constants, place, resolution, schema);
    }
    DeclaredSchema.find(declaration.annotations())
        .ifPresent(
            own ->
                SchemaKeywords.apply(
                    own, schema, named -> resolution.resolve(named, place.inner())));
    return schema.build();
  }

  /** Adds the constants' Javadoc, one text a value, where any has one. */
  private static void describeConstants(List<SourceField> constants, Schema.Builder schema) {
    List<@Nullable Object> texts = new ArrayList<>();
    constants.forEach(constant -> texts.add(constant.javadoc().description()));
    if (texts.stream().anyMatch(text -> !"".equals(text))) {
      schema.extension("x-enum-descriptions", texts);
    }
  }
}
