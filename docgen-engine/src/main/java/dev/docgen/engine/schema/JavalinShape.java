package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.JavalinComposition;
import dev.docgen.engine.schema.annotated.JavalinSchema;
import dev.docgen.engine.schema.annotated.JsonText;
import dev.docgen.engine.schema.bean.PropertyNaming;
import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Schemas that javalin-openapi's annotations put together from others. */
final class JavalinShape {
  /** The conventions under which these annotations count. */
  private static final String CONVENTIONS = "javalin-openapi";

  private static final List<SchemaType> TEXT = List.of(SchemaType.STRING);

  private JavalinShape() {}

  static boolean applies(Resolution resolution) {
    return resolution.conventions().id().equals(CONVENTIONS);
  }

  /** A class that {@code @OpenApiPropertyType} stands on is shown as another type. */
  static final class DefinedBy implements SchemaRule {
    @Override
    public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
      if (!applies(resolution)) {
        return Optional.empty();
      }
      return resolution
          .sources()
          .type(type)
          .filter(it -> it.kind() != SourceType.Kind.ENUM)
          .flatMap(it -> JavalinSchema.of(it.annotations()).type())
          .filter(it -> !it.describe().equals(type.describe()))
          .map(it -> resolution.resolve(it, place.inner()));
    }
  }

  /**
   * Returns the schema that annotations of a class or a member compose.
   *
   * @param type that they stand on: its subtypes are the parts where none are named
   */
  static Optional<Schema> composed(
      JavalinSchema said, JavaType type, Place place, Resolution resolution) {
    return said.composition()
        .map(
            it -> {
              Map<String, JavaType> named = named(type, resolution);
              List<JavaType> parts =
                  it.types().isEmpty() ? List.copyOf(named.values()) : it.types();
              Schema.Builder schema = Schema.builder();
              schema.keyword(
                  it.keyword(),
                  parts.stream().map(part -> resolution.resolve(part, place.inner())).toList());
              if (it.property() != null) {
                schema.discriminator(
                    discriminator(
                        it.property(),
                        it.mapping().isEmpty() ? named : it.mapping(),
                        place,
                        resolution));
              }
              return schema.build();
            });
  }

  private static Discriminator discriminator(
      String property, Map<String, JavaType> types, Place place, Resolution resolution) {
    Map<String, String> mapping = new LinkedHashMap<>();
    types.forEach(
        (name, type) ->
            resolution.resolve(type, place.inner()).ref().ifPresent(it -> mapping.put(name, it)));
    return new Discriminator(property, mapping, Map.of());
  }

  /** Returns the subtypes that name themselves, by those names. */
  private static Map<String, JavaType> named(JavaType type, Resolution resolution) {
    Map<String, JavaType> named = new LinkedHashMap<>();
    type.className().map(resolution.sources()::subtypesOf).orElse(List.of()).stream()
        .sorted(Comparator.comparing(SourceType::qualifiedName))
        .forEach(
            it ->
                JavalinSchema.of(it.annotations())
                    .mappingName()
                    .ifPresent(name -> named.put(name, it.type())));
    return named;
  }

  /** Returns the discriminator properties that supertypes put into a class, with their types. */
  static Map<String, Schema> injected(ClassType type, Place place, Resolution resolution) {
    Map<String, Schema> injected = new LinkedHashMap<>();
    for (ClassType supertype : resolution.sources().supertypes(type)) {
      Optional<JavalinComposition> composition =
          resolution
              .sources()
              .type(supertype)
              .flatMap(it -> JavalinSchema.of(it.annotations()).composition());
      composition
          .filter(it -> mapped(it, supertype, resolution).contains(type.qualifiedName()))
          .ifPresent(it -> inject(it, place, resolution, injected));
    }
    return injected;
  }

  private static void inject(
      JavalinComposition composition,
      Place place,
      Resolution resolution,
      Map<String, Schema> injected) {
    if (composition.property() != null && composition.propertyType() != null) {
      injected.put(
          composition.property(), resolution.resolve(composition.propertyType(), place.inner()));
    }
  }

  private static List<String> mapped(
      JavalinComposition composition, JavaType type, Resolution resolution) {
    Map<String, JavaType> mapping =
        composition.mapping().isEmpty() ? named(type, resolution) : composition.mapping();
    return mapping.values().stream().flatMap(it -> it.className().stream()).toList();
  }

  /** Describes an enum by its constants' names and texts, which the annotations may change. */
  static void describeEnum(
      SourceType declaration,
      List<SourceField> constants,
      Place place,
      Resolution resolution,
      Schema.Builder schema) {
    JavalinSchema said = JavalinSchema.of(declaration.annotations());
    Optional<Schema> mapped = said.type().map(it -> resolution.resolve(it, place.inner()));
    mapped.ifPresent(it -> schema.types(it.types()).format(it.format().orElse(null)));
    List<Object> values = new ArrayList<>();
    List<@Nullable Object> texts = new ArrayList<>();
    boolean renamed = mapped.isPresent() || said.naming().isPresent();
    for (SourceField constant : constants) {
      JavalinSchema own = JavalinSchema.of(constant.annotations());
      renamed |= own.name().isPresent();
      String name =
          own.name()
              .orElseGet(() -> PropertyNaming.spelled(constant.name(), said.naming().orElse("")));
      values.add(JsonText.value(name, mapped.map(Schema::types).orElse(TEXT)));
      texts.add(own.description().orElse(""));
    }
    if (renamed) {
      schema.enumValues(values);
    }
    if (texts.stream().anyMatch(it -> !"".equals(it))) {
      schema.extension("x-enum-descriptions", texts);
    }
    said.apply(schema);
  }
}
