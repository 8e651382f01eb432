package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/**
 * Arrays, collections, streams and maps. A set has unique items. A container class of one's own is
 * a component where it stands by itself, and inline elsewhere, as springdoc has it.
 */
final class ContainerRule implements SchemaRule {
  private static final List<String> SEQUENCES =
      List.of(
          "java.lang.Iterable",
          "java.util.Iterator",
          "java.util.stream.Stream",
          "java.util.Enumeration");
  private static final String MAP = "java.util.Map";
  private static final String SET = "java.util.Set";

  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    if (type instanceof ArrayType array) {
      return Optional.of(Schema.arrayOf(resolution.resolve(array.component(), place.inner())));
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

  static boolean isContainer(ClassType type, Resolution resolution) {
    return resolution.isA(type, MAP)
        || SEQUENCES.stream().anyMatch(sequence -> isSequence(type, sequence, resolution));
  }

  /** Of iterables only the JDK's and those of the sources' own collections are sequences. */
  private static boolean isSequence(ClassType type, String sequence, Resolution resolution) {
    if (!sequence.equals("java.lang.Iterable")) {
      return resolution.isA(type, sequence);
    }
    return type.is(sequence) || resolution.isA(type, "java.util.Collection");
  }

  private static boolean isDeclared(ClassType type, Resolution resolution) {
    return resolution.sources().type(type).map(found -> found.unit().isPresent()).orElse(false);
  }

  /** Returns the array or object schema of a container. */
  static Schema describe(ClassType type, Place place, Resolution resolution) {
    Optional<ClassType> map = resolution.asSuper(type, MAP);
    if (map.isPresent()) {
      JavaType value = map.get().argument(1).orElse(ErasedType.OBJECT);
      return Schema.mapOf(resolution.resolve(value, place.inner()));
    }
    for (String sequence : SEQUENCES) {
      Optional<ClassType> found = resolution.asSuper(type, sequence);
      if (found.isPresent()) {
        JavaType item = found.get().argument(0).orElse(ErasedType.OBJECT);
        return Schema.of(SchemaType.ARRAY)
            .items(resolution.resolve(item, place.inner()))
            .uniqueItems(resolution.isA(type, SET))
            .build();
      }
    }
    return Schema.ANY;
  }
}
