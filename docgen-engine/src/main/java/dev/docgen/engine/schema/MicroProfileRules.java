package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What smallrye makes of enums, containers, classes and what it does not know. */
final class MicroProfileRules {
  private static final String MAP = "java.util.Map";
  private static final String SET = "java.util.Set";
  private static final Set<String> SEQUENCES =
      Set.of("java.lang.Iterable", "java.util.stream.BaseStream", "java.util.stream.Stream");

  private MicroProfileRules() {}

  /** An enum is a component. */
  static final class EnumComponent implements SchemaRule {
    @Override
    public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
      return type instanceof ClassType known
          ? resolution
              .sources()
              .type(known)
              .filter(declaration -> declaration.kind() == SourceType.Kind.ENUM)
              .filter(declaration -> declaration.origin() != SourceType.Origin.WELL_KNOWN)
              .map(declaration -> resolution.component(known, place.withoutViews()))
          : Optional.empty();
    }
  }

  /** Arrays, what can be iterated over, streams and maps; a class of one's own is a component. */
  static final class Container implements SchemaRule {
    @Override
    public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
      if (type instanceof ArrayType array) {
        return Optional.of(Schema.arrayOf(resolution.resolve(array.component(), place.inner())));
      }
      if (!(type instanceof ClassType known) || !isContainer(known, resolution)) {
        return Optional.empty();
      }
      boolean own =
          resolution.sources().type(known).filter(it -> it.unit().isPresent()).isPresent();
      return Optional.of(
          own ? resolution.component(known, place) : describe(known, place, resolution));
    }
  }

  static boolean isContainer(ClassType type, Resolution resolution) {
    return resolution.isA(type, MAP) || resolution.superAmong(type, SEQUENCES).isPresent();
  }

  /** Returns the array or object schema of a container; a raw one says nothing of its values. */
  static Schema describe(ClassType type, Place place, Resolution resolution) {
    Optional<ClassType> map = resolution.asSuper(type, MAP);
    if (map.isPresent()) {
      Schema.Builder schema = Schema.of(SchemaType.OBJECT);
      map.get()
          .argument(1)
          .ifPresent(
              value -> schema.additionalProperties(resolution.resolve(value, place.inner())));
      return schema.build();
    }
    Schema.Builder schema = Schema.of(SchemaType.ARRAY).uniqueItems(resolution.isA(type, SET));
    resolution
        .superAmong(type, SEQUENCES)
        .flatMap(found -> found.argument(0))
        .ifPresent(item -> schema.items(resolution.resolve(item, place.inner())));
    return schema.build();
  }

  /** A class, interface or record is a component. */
  static final class Bean implements SchemaRule {
    @Override
    public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
      return type instanceof ClassType known
          ? resolution
              .sources()
              .type(known)
              .filter(it -> it.origin() != SourceType.Origin.WELL_KNOWN)
              .map(it -> resolution.component(known, place))
          : Optional.empty();
    }
  }

  /** What is not known is some object. */
  static final class Unknown implements SchemaRule {
    private static final SchemaRule REPORTING = new UnknownRule();

    @Override
    public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
      REPORTING.apply(type, place, resolution);
      return Optional.of(Schema.of(SchemaType.OBJECT).build());
    }
  }

  /** Returns the JSON types that a Java type is written as, be its schema a reference or not. */
  static List<SchemaType> types(JavaType type, Schema schema, Resolution resolution) {
    if (schema.ref().isEmpty()) {
      return schema.types();
    }
    Optional<Schema> scalar = MicroProfileScalars.described(type);
    if (scalar.isPresent()) {
      return scalar.get().types();
    }
    Optional<SourceType> declaration = resolution.sources().type(type);
    if (declaration.filter(it -> it.kind() == SourceType.Kind.ENUM).isPresent()) {
      return List.of(SchemaType.STRING);
    }
    boolean array =
        type instanceof ClassType known
            && isContainer(known, resolution)
            && !resolution.isA(known, MAP);
    return List.of(array ? SchemaType.ARRAY : SchemaType.OBJECT);
  }
}
