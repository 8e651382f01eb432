package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Arrays, collections, streams and maps. A set has unique items. A container class of one's own is
 * a component where it stands by itself, and inline elsewhere, as springdoc has it.
 */
final class ContainerRule implements SchemaRule {
  private static final Set<String> SEQUENCES =
      Set.of(
          "java.util.Collection",
          "java.util.Iterator",
          "java.util.stream.Stream",
          "java.util.Enumeration");
  private static final String ITERABLE = "java.lang.Iterable";
  private static final String MAP = "java.util.Map";
  private static final String SET = "java.util.Set";
  private static final String ENTRY = "java.util.Map.Entry";
  private static final String PROPERTIES = "java.util.Properties";
  private static final JavaType TEXT = JavaType.of("java.lang.String");

  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    if (type instanceof ArrayType array) {
      return Optional.of(Schema.arrayOf(resolution.resolve(array.component(), place.inner())));
    }
    if (type instanceof ClassType entry && entry.is(ENTRY)) {
      return Optional.of(ofEntry(entry, place, resolution));
    }
    if (!(type instanceof ClassType known) || !isContainer(known, resolution)) {
      return Optional.empty();
    }
    boolean own = isDeclared(known, resolution);
    String name = known.describe();
    return Optional.of(
        own && (place.top() || place.inlined().contains(name))
            ? resolution.component(known, place)
            : describe(known, own ? place.inlining(name) : place, resolution));
  }

  /** An entry is shown by its getters, as with swagger-core. */
  private static Schema ofEntry(ClassType entry, Place place, Resolution resolution) {
    Schema.Builder schema = Schema.of(SchemaType.OBJECT);
    List<String> names = List.of("key", "value");
    for (int i = 0; i < names.size(); i++) {
      JavaType held = entry.argument(i).orElse(ErasedType.OBJECT);
      schema.putProperty(names.get(i), resolution.resolve(held, place.inner()));
    }
    return schema.build();
  }

  static boolean isContainer(ClassType type, Resolution resolution) {
    return resolution.isA(type, MAP) || sequence(type, resolution).isPresent();
  }

  /** A class that is merely iterable is shown by its getters, as with swagger-core. */
  private static Optional<ClassType> sequence(ClassType type, Resolution resolution) {
    return type.is(ITERABLE) ? Optional.of(type) : resolution.superAmong(type, SEQUENCES);
  }

  private static boolean isDeclared(ClassType type, Resolution resolution) {
    return resolution.sources().type(type).map(found -> found.unit().isPresent()).orElse(false);
  }

  /** Returns the array or object schema of a container. */
  static Schema describe(ClassType type, Place place, Resolution resolution) {
    Optional<ClassType> map = resolution.asSuper(type, MAP);
    if (map.isPresent()) {
      JavaType value =
          resolution.isA(type, PROPERTIES) ? TEXT : map.get().argument(1).orElse(ErasedType.OBJECT);
      return Schema.mapOf(resolution.resolve(value, place.inner()));
    }
    JavaType item =
        sequence(type, resolution).flatMap(found -> found.argument(0)).orElse(ErasedType.OBJECT);
    return Schema.of(SchemaType.ARRAY)
        .items(resolution.resolve(item, place.inner()))
        .uniqueItems(resolution.isA(type, SET))
        .build();
  }
}
