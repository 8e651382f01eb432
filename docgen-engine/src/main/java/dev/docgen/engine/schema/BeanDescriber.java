package dev.docgen.engine.schema;

import dev.docgen.Severity;
import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.SchemaKeywords;
import dev.docgen.engine.schema.annotated.XmlNames;
import dev.docgen.engine.schema.bean.PropertyChoice;
import dev.docgen.model.Discriminator;
import dev.docgen.model.Origin;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes one class, interface or record as an object. Not thread-safe; made for one type. */
final class BeanDescriber {
  private final ClassType type;
  private final SourceType declaration;
  private final Place place;
  private final PropertyChoice choice;
  private final Resolution resolution;
  private final Optional<DeclaredSchema> declared;

  private BeanDescriber(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    this.type = type;
    this.declaration = declaration;
    this.place = place.choosing(PropertyChoice.ALL);
    this.choice = place.choice();
    this.resolution = resolution;
    this.declared = DeclaredSchema.find(declaration.annotations());
  }

  static Described describe(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    return new BeanDescriber(type, declaration, place, resolution).describe();
  }

  private Described describe() {
    Optional<Schema> composed =
        JavalinShape.composed(
            resolution.javalin(declaration.annotations()), type, place, resolution);
    if (composed.isPresent()) {
      return new Described(composed.get(), null, List.of(), declaration.location());
    }
    reportMissingSupertypes();
    PropertySchemas properties =
        PropertySchemas.of(type, declaration, place.choosing(choice), resolution);
    Schema.Builder schema = Schema.builder();
    if (!properties.schemas().isEmpty() || !properties.required().isEmpty()) {
      schema.type(SchemaType.OBJECT);
    }
    schema
        .provenance(provenance())
        .properties(properties.schemas())
        .required(properties.required());
    declared.ifPresent(
        own ->
            SchemaKeywords.apply(own, schema, named -> resolution.resolve(named, place.inner())));
    addAnyGetter(schema);
    if (JavalinShape.applies(resolution)) {
      JavalinShape.injected(type, place, resolution).forEach(schema::putProperty);
      resolution.javalin(declaration.annotations()).apply(schema);
    }
    DeclaredMembers.apply(declaration.annotations(), place, resolution, schema);
    Identity.of(declaration.inheritedAnnotations())
        .ifPresent(
            identity ->
                identity.generated().ifPresent(id -> schema.putProperty(identity.property(), id)));
    if (schema.get("properties") != null || schema.get("additionalProperties") != null) {
      schema.type(SchemaType.OBJECT);
    }
    Component.describeByJavadoc(declaration, schema);
    XmlNames.ofType(declaration.annotations(), declaration.packageAnnotations())
        .ifPresent(schema::xml);
    moveBesideAllOf(schema);
    String typeProperty = discriminate(schema);
    return new Described(
        schema.build(),
        typeProperty,
        choice.isAll() ? Hierarchy.parentKeys(type, place, resolution) : List.of(),
        declaration.location());
  }

  private void addAnyGetter(Schema.Builder schema) {
    if (resolution.conventions().schemas().corrected()) {
      resolution
          .beans()
          .anyGetter(type)
          .flatMap(map -> resolution.resolve(map, place.inner()).additionalProperties())
          .ifPresent(schema::additionalProperties);
    }
  }

  private Provenance provenance() {
    String rule = declaration.kind() == SourceType.Kind.RECORD ? "schema.record" : "schema.bean";
    return new Provenance(
        declared.isPresent() ? Origin.DECLARED : Origin.INFERRED,
        rule,
        declaration.location(),
        List.of());
  }

  /**
   * Moves the properties into a branch of a declared {@code allOf}, less those that a supertype
   * among the branches has, as swagger-core does for supertypes that name this one.
   */
  private void moveBesideAllOf(Schema.Builder schema) {
    if (declared.isEmpty() || declared.get().types("allOf").isEmpty()) {
      return;
    }
    Map<String, Described> parents = new LinkedHashMap<>();
    for (JavaType parent : declared.get().types("allOf")) {
      if (parent instanceof ClassType known
          && Hierarchy.parents(type, resolution).stream().anyMatch(any -> any.equals(known))) {
        resolution
            .component(known, place)
            .ref()
            .ifPresent(
                key ->
                    resolution
                        .registry()
                        .flat(key)
                        .ifPresent(described -> parents.put(key, described)));
      }
    }
    Schema composed = Hierarchy.compose(schema.build(), parents);
    schema.type(null).properties(Map.of()).allOf(composed.allOf());
  }

  /** Adds the discriminator and the property it names; returns that if no member declares it. */
  private @Nullable String discriminate(Schema.Builder schema) {
    Optional<Discriminator> byHand =
        declared.flatMap(
            own ->
                own.discriminator(
                    mapped ->
                        mapped instanceof ClassType known
                            ? resolution.component(known, place).ref()
                            : Optional.empty()));
    Optional<String> property = Hierarchy.typeProperty(declaration);
    byHand
        .or(() -> property.map(name -> new Discriminator(name, mapping(), Map.of())))
        .ifPresent(schema::discriminator);
    if (property.isEmpty()) {
      return null;
    }
    String name = property.get();
    boolean present =
        schema.get("properties") instanceof Map<?, ?> properties && properties.containsKey(name);
    if (!present) {
      schema.putProperty(
          name,
          Schema.of(SchemaType.STRING)
              .provenance(Provenance.declared("schema.jackson.type-info", declaration.location()))
              .build());
      Set<String> required = new LinkedHashSet<>();
      if (schema.get("required") instanceof List<?> names) {
        names.forEach(known -> required.add((String) known));
      }
      required.add(name);
      schema.required(required);
    }
    return present ? null : name;
  }

  /** springdoc leaves out which value means which type; its users ask for it. */
  private Map<String, String> mapping() {
    Map<String, String> mapping = new LinkedHashMap<>();
    if (resolution.conventions().schemas().corrected()) {
      TypeIds.of(type, declaration, resolution)
          .forEach(
              (id, subtype) ->
                  resolution
                      .component(subtype, place)
                      .ref()
                      .ifPresent(key -> mapping.put(id, key)));
    }
    return mapping;
  }

  /** A supertype that cannot be read takes its properties with it. */
  private void reportMissingSupertypes() {
    List<String> missing = new ArrayList<>();
    for (ClassType supertype : resolution.sources().supertypes(type)) {
      resolution
          .sources()
          .type(supertype)
          .flatMap(SourceType::superclass)
          .filter(UnresolvedType.class::isInstance)
          .ifPresent(unknown -> missing.add(((UnresolvedType) unknown).name()));
    }
    for (String name : missing) {
      resolution.report(
          "DG0402",
          Severity.WARNING,
          "superclass "
              + name
              + " of "
              + type.qualifiedName()
              + " is neither in the sources nor in the dependencies; the properties it has are"
              + " missing: add its sources with dependencySources",
          place.at(declaration.location()));
    }
  }
}
