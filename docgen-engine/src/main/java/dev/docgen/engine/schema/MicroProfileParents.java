package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceType;
import dev.docgen.spi.SchemaDialect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The superclasses that stand beside a class's own members in {@code allOf}: those that its
 * annotation names, else the one that smallrye's {@code auto-inheritance} adds.
 */
record MicroProfileParents(
    ClassType type,
    SourceType declaration,
    Place place,
    Resolution resolution,
    Optional<DeclaredSchema> declared) {

  /** Members of the superclasses that {@code allOf} names are theirs, and of what is above them. */
  Set<String> skipped() {
    Set<String> names = new LinkedHashSet<>();
    for (JavaType parent : parents()) {
      if (parent instanceof ClassType known
          && !known.qualifiedName().equals(type.qualifiedName())) {
        resolution.sources().supertypes(known).forEach(above -> names.add(above.qualifiedName()));
      }
    }
    return names;
  }

  private List<JavaType> parents() {
    List<JavaType> stated = declared.map(own -> own.types("allOf")).orElse(List.of());
    return stated.isEmpty() ? automaticParents() : stated;
  }

  private List<JavaType> automaticParents() {
    SchemaDialect dialect = resolution.conventions().schemas().dialect();
    boolean inherits =
        dialect == SchemaDialect.MICROPROFILE_PARENT
            || dialect == SchemaDialect.MICROPROFILE_BRANCHES;
    return declaration
        .superclass()
        .filter(any -> inherits)
        .filter(parent -> resolution.sources().type(parent).isPresent())
        .map(List::of)
        .orElse(List.of());
  }

  /** A class that {@code allOf} names itself, or whose superclass is one, stands in a branch. */
  Schema composed(Schema schema) {
    boolean stated = declared.filter(own -> !own.types("allOf").isEmpty()).isPresent();
    boolean named =
        declared
            .filter(own -> own.types("allOf").stream().anyMatch(it -> it.is(type.qualifiedName())))
            .isPresent();
    List<Schema> branches = new ArrayList<>(schema.allOf());
    if (!stated) {
      automaticParents().forEach(parent -> branches.add(resolution.resolve(parent, place.inner())));
    }
    boolean apart =
        named
            || (!stated
                && !branches.isEmpty()
                && resolution.conventions().schemas().dialect()
                    == SchemaDialect.MICROPROFILE_BRANCHES);
    if (!apart) {
      return branches.isEmpty() ? schema : schema.toBuilder().allOf(branches).build();
    }
    branches.add(schema.toBuilder().allOf(List.of()).build());
    return Schema.builder().allOf(branches).provenance(schema.provenance()).build();
  }
}
