package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Types and the subtypes they name: {@code @JsonSubTypes}, {@code @Schema(subTypes)}, or what a
 * sealed type permits that names none and is no {@code @Schema(oneOf)} (springdoc's {@code
 * SpringDocSealedClassModule}). A subtype refers to its parent by {@code allOf} and repeats none of
 * its properties (swagger-core's {@code resolveSubtypes}).
 */
final class Hierarchy {
  private Hierarchy() {}

  /**
   * Returns the schema of a class at a place of use: a reference, or one of it and its subtypes. A
   * subtype that is itself a parent stays a reference, and so does a type within its own
   * description, as springdoc has it.
   */
  static Schema use(ClassType type, SourceType declaration, Place place, Resolution resolution) {
    Schema self = resolution.component(type, place);
    self.ref().ifPresent(resolution.registry()::use);
    if (type.qualifiedName().equals(place.owner()) || isComposedByHand(declaration)) {
      return self;
    }
    if (TypeIds.isWrapped(declaration)) {
      return resolution.conventions().schemas().corrected()
          ? TypeIds.wrapped(type, declaration, place, resolution).orElse(self)
          : TypeIds.wrappedAsScanned(type, declaration, self);
    }
    List<ClassType> subtypes = descendants(type, resolution);
    if (subtypes.isEmpty() || !parents(type, resolution).isEmpty()) {
      return self;
    }
    List<Schema> any = new ArrayList<>();
    if (isConcrete(declaration)) {
      any.add(self);
    }
    boolean chosenByHand =
        place.annotations() != null
            && DeclaredSchema.find(place.annotations())
                .map(DeclaredSchema::isComposed)
                .orElse(false);
    if (!chosenByHand) {
      subtypes.forEach(subtype -> any.add(resolution.component(subtype, place)));
    }
    return Schema.builder().oneOf(any).build();
  }

  private static boolean isComposedByHand(SourceType declaration) {
    return DeclaredSchema.find(declaration.annotations())
        .map(schema -> !(schema.types("oneOf").isEmpty() && schema.types("allOf").isEmpty()))
        .orElse(false);
  }

  private static boolean isOneOfByHand(SourceType declaration) {
    return DeclaredSchema.find(declaration.annotations())
        .map(schema -> !schema.types("oneOf").isEmpty())
        .orElse(false);
  }

  static boolean isConcrete(SourceType declaration) {
    return declaration.kind() != SourceType.Kind.INTERFACE
        && !declaration.modifiers().contains(Modifier.ABSTRACT);
  }

  /** Returns the supertypes that name a type as their subtype, nearest first. */
  static List<ClassType> parents(ClassType type, Resolution resolution) {
    List<ClassType> parents = new ArrayList<>();
    for (ClassType parent : resolution.sources().supertypes(type)) {
      if (!parent.qualifiedName().equals(type.qualifiedName())
          && subtypes(parent, resolution).stream()
              .anyMatch(subtype -> subtype.qualifiedName().equals(type.qualifiedName()))) {
        parents.add(parent);
      }
    }
    return parents;
  }

  /** Returns the subtypes that a type names, and those that they name. */
  static List<ClassType> descendants(ClassType type, Resolution resolution) {
    Map<String, ClassType> found = new LinkedHashMap<>();
    List<ClassType> open = new ArrayList<>(subtypes(type, resolution));
    while (!open.isEmpty()) {
      ClassType next = open.remove(0);
      if (found.putIfAbsent(next.qualifiedName(), next) == null) {
        open.addAll(subtypes(next, resolution));
      }
    }
    return List.copyOf(found.values());
  }

  /** Returns the subtypes a type names itself, in the order written. */
  static List<ClassType> subtypes(ClassType type, Resolution resolution) {
    return resolution
        .sources()
        .type(type)
        .map(
            declaration ->
                named(declaration).stream()
                    .filter(ClassType.class::isInstance)
                    .map(ClassType.class::cast)
                    .filter(subtype -> !subtype.qualifiedName().equals(type.qualifiedName()))
                    .filter(subtype -> resolution.isA(subtype, type.qualifiedName()))
                    .toList())
        .orElse(List.of());
  }

  private static List<JavaType> named(SourceType declaration) {
    List<JavaType> types = new ArrayList<>();
    declaration
        .annotations()
        .find(Jackson.SUB_TYPES)
        .ifPresent(
            all -> {
              for (SourceAnnotation subtype : all.annotations("value")) {
                subtype.type("value").ifPresent(types::add);
              }
            });
    DeclaredSchema.find(declaration.annotations())
        .ifPresent(schema -> types.addAll(schema.types("subTypes")));
    return types.isEmpty() && !isOneOfByHand(declaration) ? declaration.permittedSubtypes() : types;
  }

  /** Returns a subtype's schema as an extension of those parents. */
  static Schema compose(Schema flat, Map<String, Described> parents) {
    Map<String, Schema> own = new LinkedHashMap<>(flat.properties());
    List<Schema> allOf = new ArrayList<>();
    parents.forEach(
        (key, parent) -> {
          allOf.add(Schema.ref(key));
          parent
              .schema()
              .properties()
              .forEach(
                  (name, inherited) -> {
                    if (!name.equals(parent.typeProperty())) {
                      own.remove(name, inherited);
                    }
                  });
        });
    for (Schema present : flat.allOf()) {
      if (present.ref().isEmpty() || !allOf.contains(present)) {
        allOf.add(present);
      }
    }
    if (!own.isEmpty()) {
      allOf.add(Schema.of(SchemaType.OBJECT).properties(own).build());
    }
    return flat.toBuilder().type(null).properties(Map.of()).allOf(allOf).build();
  }

  /** Returns the keys of a type's parents. */
  static List<String> parentKeys(ClassType type, Place place, Resolution resolution) {
    Set<String> keys = new LinkedHashSet<>();
    parents(type, resolution)
        .forEach(parent -> resolution.component(parent, place).ref().ifPresent(keys::add));
    return List.copyOf(keys);
  }

  /** Returns the property by which {@code @JsonTypeInfo} tells subtypes apart. */
  static Optional<String> typeProperty(SourceType declaration) {
    return declaration
        .annotations()
        .find(Jackson.TYPE_INFO)
        .flatMap(info -> info.string("property"))
        .filter(property -> !property.isBlank());
  }
}
