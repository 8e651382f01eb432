package dev.docgen.engine.schema;

import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids by which {@code @JsonTypeInfo} tells a type and its subtypes apart in JSON: as
 * {@code @JsonSubTypes} and {@code @JsonTypeName} name them, else after their classes (Jackson,
 * Javadoc of {@code JsonTypeInfo.Id}).
 */
final class TypeIds {
  private TypeIds() {}

  /**
   * Returns the types by their ids, the type itself first where it can be one; empty where ids are
   * of another kind, or no annotation asks for any.
   */
  static Map<String, ClassType> of(ClassType type, SourceType declaration, Resolution resolution) {
    Optional<SourceAnnotation> info = declaration.annotations().find(Jackson.TYPE_INFO);
    Map<String, ClassType> ids = new LinkedHashMap<>();
    if (info.isPresent()) {
      String kind = info.get().string("use").orElse("");
      List<ClassType> types = new ArrayList<>();
      if (Hierarchy.isConcrete(declaration)) {
        types.add(type);
      }
      types.addAll(Hierarchy.descendants(type, resolution));
      Map<String, List<String>> named = named(declaration);
      for (ClassType each : types) {
        List<String> names = named.getOrDefault(each.qualifiedName(), List.of());
        idsOf(each, kind, names, resolution).forEach(id -> ids.putIfAbsent(id, each));
      }
    }
    return ids;
  }

  /** Returns the names that {@code @JsonSubTypes} gives, by qualified class name. */
  private static Map<String, List<String>> named(SourceType declaration) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    declaration
        .annotations()
        .find(Jackson.SUB_TYPES)
        .ifPresent(
            all -> {
              for (SourceAnnotation subtype : all.annotations("value")) {
                List<String> names = new ArrayList<>(subtype.strings("name"));
                names.addAll(subtype.strings("names"));
                names.removeIf(String::isEmpty);
                subtype
                    .type("value")
                    .ifPresent(type -> named.put(type.describe(), List.copyOf(names)));
              }
            });
    return named;
  }

  private static List<String> idsOf(
      ClassType type, String kind, List<String> named, Resolution resolution) {
    Optional<SourceType> declaration = resolution.sources().type(type);
    if (declaration.isEmpty()) {
      return List.of();
    }
    return switch (kind) {
      case "CLASS" -> List.of(binaryName(declaration.get()));
      case "NAME", "SIMPLE_NAME" ->
          named.isEmpty() ? List.of(ownName(declaration.get(), kind)) : named;
      default -> List.of();
    };
  }

  private static String ownName(SourceType declaration, String kind) {
    return declaration
        .annotations()
        .find(Jackson.TYPE_NAME)
        .flatMap(name -> name.string("value"))
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> kind.equals("NAME") ? nestedName(declaration) : declaration.name());
  }

  /** Returns a class's name after those of the classes around it (JLS 13.1). */
  private static String nestedName(SourceType declaration) {
    return declaration
        .enclosingType()
        .map(outer -> nestedName(outer) + "$" + declaration.name())
        .orElse(declaration.name());
  }

  private static String binaryName(SourceType declaration) {
    String name = nestedName(declaration);
    return declaration.packageName().isEmpty() ? name : declaration.packageName() + "." + name;
  }

  /** Returns whether values are written inside an object whose only member is their id. */
  static boolean isWrapped(SourceType declaration) {
    return declaration
        .annotations()
        .find(Jackson.TYPE_INFO)
        .filter(info -> info.string("include").orElse("").equals("WRAPPER_OBJECT"))
        .isPresent();
  }

  /**
   * Returns an object that holds the value under its id; swagger-core names it after the declared
   * type, whatever the value's is ({@code ModelResolver.resolveWrapping}).
   */
  static Schema wrappedAsScanned(ClassType type, SourceType declaration, Schema self) {
    boolean byClass =
        declaration
            .annotations()
            .find(Jackson.TYPE_INFO)
            .flatMap(info -> info.string("use"))
            .filter("CLASS"::equals)
            .isPresent();
    return wrapped(byClass ? binaryName(declaration) : ownName(declaration, ""), self);
  }

  private static Schema wrapped(String id, Schema value) {
    return Schema.of(SchemaType.OBJECT).putProperty(id, value).build();
  }

  /** Returns one of the objects that hold a type or a subtype under its id, which is required. */
  static Optional<Schema> wrapped(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    List<Schema> any = new ArrayList<>();
    of(type, declaration, resolution)
        .forEach(
            (id, each) ->
                any.add(
                    wrapped(id, resolution.component(each, place)).toBuilder()
                        .required(List.of(id))
                        .build()));
    if (any.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(any.size() == 1 ? any.get(0) : Schema.builder().oneOf(any).build());
  }
}
