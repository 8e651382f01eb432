package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.Constraints;
import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.JavalinSchema;
import dev.docgen.engine.schema.annotated.SchemaKeywords;
import dev.docgen.engine.schema.bean.PropertyChoice;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.List;
import java.util.Optional;

/**
 * A type together with what annotations at the place of use say: another type to show, keywords,
 * constraints, whether it may be null. In OpenAPI 3.1 keywords stand beside a reference.
 */
final class AnnotatedUse {
  private AnnotatedUse() {}

  static Schema resolve(JavaType type, Place place, Resolution resolution) {
    Annotations annotations = place.annotations();
    if (annotations == null || annotations.declared().isEmpty()) {
      return resolution.byRules(type, place);
    }
    Optional<DeclaredSchema> declared =
        DeclaredSchema.find(annotations).filter(schema -> !schema.isEmpty());
    PropertyChoice choice = PropertyChoice.of(annotations);
    JavalinSchema said = resolution.javalin(annotations);
    Place chosen = choice.isAll() ? place : place.choosing(choice);
    Schema base =
        JavalinShape.composed(said, type, place, resolution)
            .orElseGet(() -> base(type, declared, chosen, resolution));
    Schema.Builder schema = base.toBuilder();
    declared.ifPresent(
        own ->
            SchemaKeywords.apply(own, schema, named -> resolution.resolve(named, place.inner())));
    DeclaredSchema.findArray(annotations)
        .ifPresent(array -> applyArray(array, schema, place, resolution));
    boolean mayBeNull =
        schema.get("type") != null || resolution.conventions().schemas().corrected();
    if (mayBeNull && annotations.findSimple("Nullable").isPresent()) {
      schema.nullable(true);
    }
    if (base.enumValues().isEmpty()) {
      Constraints.apply(annotations, place.groups(), schema);
    }
    said.apply(schema);
    return schema.build();
  }

  /** A written {@code type} replaces the Java type; of containers it keeps what they hold. */
  private static Schema base(
      JavaType type, Optional<DeclaredSchema> declared, Place place, Resolution resolution) {
    Optional<JavaType> implementation = declared.flatMap(DeclaredSchema::implementation);
    if (implementation.isPresent()) {
      return resolution.byRules(ErasedType.of(implementation.get()), place);
    }
    Optional<SchemaType> written =
        declared.flatMap(DeclaredSchema::type).flatMap(SchemaKeywords::type);
    if (written.isEmpty()) {
      return resolution.byRules(type, place);
    }
    SchemaType wanted = written.get();
    if (wanted == SchemaType.ARRAY || wanted == SchemaType.OBJECT) {
      Schema own = resolution.byRules(type, place);
      return own.types().contains(wanted) ? own : Schema.of(wanted).build();
    }
    return Schema.of(wanted).build();
  }

  /** Sets what swagger's {@code @ArraySchema} says of an array and of its items. */
  static void applyArray(
      SourceAnnotation array, Schema.Builder schema, Place place, Resolution resolution) {
    boolean isArray =
        schema.get("type") instanceof List<?> types && types.contains(SchemaType.ARRAY);
    Schema items =
        isArray && schema.get("items") instanceof Schema present ? present : schema.build();
    if (!isArray) {
      schema.build().keywords().keySet().forEach(keyword -> schema.keyword(keyword, null));
      schema.type(SchemaType.ARRAY);
    }
    schema.items(
        array
            .annotation("schema")
            .map(DeclaredSchema::new)
            .filter(own -> !own.isEmpty())
            .map(own -> item(own, items, place.inner(), resolution))
            .orElse(items));
    SchemaKeywords.applyArray(array, schema, named -> resolution.resolve(named, place.inner()));
  }

  private static Schema item(DeclaredSchema own, Schema items, Place place, Resolution resolution) {
    Schema base = own.implementation().map(type -> resolution.resolve(type, place)).orElse(items);
    Schema.Builder schema = base.toBuilder();
    SchemaKeywords.apply(own, schema, named -> resolution.resolve(named, place));
    return schema.build();
  }
}
