package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.SchemaKeywords;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes the class behind a reference by what it is: library class, enum, container or bean. */
final class Component {
  private Component() {}

  static Described describe(
      ClassType type, Optional<SourceType> declaration, Place place, Resolution resolution) {
    Optional<Map<String, JavaType>> library = LibraryBeans.properties(type);
    if (library.isPresent()) {
      return alone(ofLibrary(type, library.get(), place, resolution), place);
    }
    Optional<Schema> hal = HalShape.component(type, place, resolution);
    if (hal.isPresent()) {
      return alone(hal.get(), place);
    }
    if (declaration.isEmpty()) {
      return alone(Schema.ANY, place);
    }
    SourceType known = declaration.get();
    if (known.kind() == SourceType.Kind.ENUM) {
      Schema.Builder schema = EnumRule.describe(known, place, resolution).toBuilder();
      describeByJavadoc(known, schema);
      return alone(schema.build(), place);
    }
    if (ContainerRule.isContainer(type, resolution)) {
      return alone(ofContainer(type, known, place, resolution), place);
    }
    return BeanDescriber.describe(type, known, place, resolution);
  }

  private static Described alone(Schema schema, Place place) {
    return new Described(schema, null, List.of(), place.location());
  }

  private static Schema ofLibrary(
      ClassType type, Map<String, JavaType> properties, Place place, Resolution resolution) {
    Provenance provenance = Provenance.byDefault("schema.library");
    if (properties.isEmpty()) {
      return Schema.builder().provenance(provenance).build();
    }
    Map<String, Schema> schemas = PropertySchemas.ofLibrary(properties, place, resolution);
    LibraryBeans.minimums(type)
        .forEach(
            (name, minimum) ->
                schemas.computeIfPresent(
                    name, (any, schema) -> schema.toBuilder().minimum(minimum).build()));
    return Schema.of(SchemaType.OBJECT).properties(schemas).provenance(provenance).build();
  }

  /** Takes over a type's Javadoc where no annotation describes it. */
  static void describeByJavadoc(SourceType declaration, Schema.Builder schema) {
    String text = declaration.javadoc().description();
    if (schema.get("description") == null && !text.isEmpty()) {
      schema.description(text);
    }
  }

  private static Schema ofContainer(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    Schema.Builder schema =
        ContainerRule.describe(type, place.inlining(type.describe()), resolution).toBuilder();
    DeclaredSchema.find(declaration.annotations())
        .ifPresent(
            own ->
                SchemaKeywords.apply(
                    own, schema, named -> resolution.resolve(named, place.inner())));
    describeByJavadoc(declaration, schema);
    return schema
        .provenance(Provenance.inferred("schema.container", declaration.location()))
        .build();
  }
}
