package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.MicroProfileConstraints;
import dev.docgen.engine.schema.annotated.MicroProfileKeywords;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A type together with what annotations at the place of use say, as smallrye joins them ({@code
 * SchemaFactory.readSchema}, {@code AnnotationTargetProcessor.processField}).
 */
final class MicroProfileUse {
  private static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  /** Keywords of a component that a place repeats only to change them. */
  private static final List<String> REPEATED =
      List.of("format", "pattern", "examples", "externalDocs", "type");

  private MicroProfileUse() {}

  static Schema resolve(JavaType type, Place place, Resolution resolution) {
    Annotations annotations = place.annotations();
    boolean optional = type.className().filter(OPTIONALS::contains).isPresent() && !place.top();
    if (annotations == null || annotations.declared().isEmpty()) {
      Schema plain = resolution.byRules(type, place);
      return optional ? plain.toBuilder().nullable(true).build() : plain;
    }
    Optional<DeclaredSchema> declared = DeclaredSchema.find(annotations);
    Schema joined =
        declared
            .map(own -> joined(own, type, place, resolution))
            .orElseGet(() -> resolution.byRules(type, place));
    Schema.Builder schema = joined.toBuilder();
    DeclaredSchema.findArray(annotations)
        .ifPresent(array -> AnnotatedUse.applyArray(array, schema, place, resolution));
    JavaType shown = declared.flatMap(DeclaredSchema::implementation).orElse(type);
    List<SchemaType> types = MicroProfileRules.types(shown, joined, resolution);
    boolean validated = resolution.conventions().schemas().validation();
    if (validated && (!place.top() || joined.ref().isEmpty())) {
      MicroProfileConstraints.apply(annotations, schema, types);
    }
    boolean nullable =
        declared.map(DeclaredSchema::nullable).orElse(false)
            || (optional && !declared.map(own -> own.annotation().isSet("nullable")).orElse(false))
            || annotations.has("org.jetbrains.annotations.Nullable");
    return schema.nullable(nullable).build();
  }

  private static Schema joined(
      DeclaredSchema declared, JavaType type, Place place, Resolution resolution) {
    SourceAnnotation annotation = declared.annotation();
    if (annotation.isSet("ref") || declared.implementation().isPresent()) {
      return declared(declared, place, resolution);
    }
    Optional<SchemaType> stated = declared.type().flatMap(MicroProfileUse::type);
    Schema base = resolution.byRules(type, place);
    List<SchemaType> own = MicroProfileRules.types(type, base, resolution);
    if (stated.isPresent() && !own.contains(stated.get())) {
      base = Schema.ANY;
    }
    Schema.Builder schema = base.toBuilder();
    apply(declared, schema, place, resolution);
    return base.ref().isPresent()
        ? besideReference(schema.build(), type, place, resolution)
        : schema.build();
  }

  static Optional<SchemaType> type(String name) {
    for (SchemaType type : SchemaType.values()) {
      if (type.key().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** What repeats the component goes; what contradicts it takes the component's place. */
  private static Schema besideReference(
      Schema schema, JavaType type, Place place, Resolution resolution) {
    Optional<Schema> component = component(type, place, resolution);
    Schema.Builder result = schema.toBuilder();
    for (String keyword : REPEATED) {
      Object repeated = component.map(it -> it.keyword(keyword)).orElse(null);
      if (keyword.equals("type")
          || (repeated != null && repeated.equals(schema.keyword(keyword)))) {
        result.keyword(keyword, null);
      }
    }
    boolean contradicts =
        component.isPresent()
            && List.of("format", "enum", "pattern").stream()
                .anyMatch(it -> contradicts(component.get(), result.build(), it));
    if (!contradicts) {
      return result.build();
    }
    Schema.Builder inline = component.get().toBuilder();
    result.ref(null).build().keywords().forEach(inline::keyword);
    return inline.build();
  }

  private static boolean contradicts(Schema component, Schema schema, String keyword) {
    Object stated = schema.keyword(keyword);
    Object own = component.keyword(keyword);
    return stated != null && own != null && !own.equals(stated);
  }

  /** Returns the component of a type that cannot contain itself: a scalar's or an enum's. */
  private static Optional<Schema> component(JavaType type, Place place, Resolution resolution) {
    Optional<SourceType> enumType =
        resolution.sources().type(type).filter(it -> it.kind() == SourceType.Kind.ENUM);
    return enumType.isPresent()
        ? Optional.of(MicroProfileEnum.describe(enumType.get(), place, resolution))
        : MicroProfileScalars.described(type);
  }

  private static void apply(
      DeclaredSchema declared, Schema.Builder schema, Place place, Resolution resolution) {
    MicroProfileKeywords.apply(declared, schema, named -> resolution.resolve(named, place.inner()));
  }

  /** Returns what an annotation describes by itself. */
  static Schema declared(DeclaredSchema declared, Place place, Resolution resolution) {
    SourceAnnotation annotation = declared.annotation();
    Optional<JavaType> implementation = declared.implementation();
    if (implementation.isEmpty()) {
      Schema.Builder schema = Schema.builder();
      apply(declared, schema, place, resolution);
      return schema.build();
    }
    Optional<Schema> fixed = MicroProfileKeywords.fixed(implementation.get());
    if (fixed.isPresent()) {
      return fixed.get();
    }
    Schema of = resolution.resolve(implementation.get(), place.inner());
    boolean array = declared.type().filter("array"::equals).isPresent();
    boolean plain =
        array ? false : MicroProfileKeywords.isSimple(annotation) && !isNamedComponent(declared);
    if (plain) {
      return of;
    }
    Schema.Builder schema =
        array
            ? Schema.arrayOf(of).toBuilder()
            : inline(implementation.get(), of, place, resolution).toBuilder();
    apply(declared, schema, place, resolution);
    return schema.build();
  }

  private static boolean isNamedComponent(DeclaredSchema declared) {
    return declared.name().isPresent();
  }

  /** A class with more said about it is shown in place, unless it is being shown already. */
  private static Schema inline(
      JavaType type, Schema reference, Place place, Resolution resolution) {
    if (!(type instanceof ClassType known)
        || reference.ref().isEmpty()
        || known.qualifiedName().equals(place.owner())
        || place.inlined().contains(known.describe())) {
      return reference;
    }
    return resolution
        .dialect()
        .describe(
            known, resolution.sources().type(known), place.inlining(known.describe()), resolution)
        .schema();
  }
}
