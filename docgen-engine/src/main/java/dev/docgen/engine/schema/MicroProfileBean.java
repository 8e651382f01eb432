package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.DeclaredSchema.RequiredMode;
import dev.docgen.engine.schema.annotated.MicroProfileConstraints;
import dev.docgen.engine.schema.annotated.MicroProfileKeywords;
import dev.docgen.engine.schema.annotated.XmlNames;
import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.engine.schema.bean.Property;
import dev.docgen.engine.schema.bean.Property.Access;
import dev.docgen.engine.schema.bean.PropertyChoice;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Describes one class, interface or record as smallrye does ({@code OpenApiDataObjectScanner}). Not
 * thread-safe; made for one type.
 */
final class MicroProfileBean {
  private final ClassType type;
  private final SourceType declaration;
  private final Place place;
  private final Resolution resolution;
  private final Optional<DeclaredSchema> declared;
  private final MicroProfileParents parents;
  private final Map<String, Schema> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();

  private MicroProfileBean(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    this.type = type;
    this.declaration = declaration;
    this.place = place;
    this.resolution = resolution;
    this.declared = DeclaredSchema.find(declaration.annotations());
    this.parents = new MicroProfileParents(type, declaration, place, resolution, declared);
  }

  static Schema describe(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    return new MicroProfileBean(type, declaration, place, resolution).describe();
  }

  private Schema describe() {
    Optional<JavaType> implementation = declared.flatMap(DeclaredSchema::implementation);
    Schema.Builder schema = Schema.builder();
    if (implementation.isPresent() && !implementation.get().equals(type)) {
      schema = MicroProfileUse.declared(declared.get(), place, resolution).toBuilder();
    } else if (declared.filter(own -> own.annotation().isSet("ref")).isEmpty()) {
      Optional<SchemaType> stated =
          declared.flatMap(DeclaredSchema::type).flatMap(MicroProfileUse::type);
      schema.type(stated.orElse(SchemaType.OBJECT));
      if (stated.orElse(SchemaType.OBJECT) == SchemaType.OBJECT) {
        addProperties(schema);
      }
    }
    if (implementation.isEmpty() && declared.isPresent()) {
      applyDeclared(declared.get(), schema);
    }
    if (declaration.annotations().has("java.lang.Deprecated")) {
      schema.deprecated(true);
    }
    Component.describeByJavadoc(declaration, schema);
    XmlNames.ofType(declaration.annotations(), declaration.packageAnnotations())
        .filter(xml -> !declaration.name().equals(xml.name()))
        .ifPresent(schema::xml);
    return parents.composed(schema.provenance(provenance()).build());
  }

  private Provenance provenance() {
    return declared.isPresent()
        ? Provenance.declared("schema.bean", declaration.location())
        : Provenance.inferred("schema.bean", declaration.location());
  }

  private void addProperties(Schema.Builder schema) {
    for (Property property : resolution.members().read(type, declaration, parents.skipped())) {
      if (place.choice().keeps(property.name())) {
        add(property);
      }
    }
    schema.properties(properties).required(required);
  }

  private void add(Property property) {
    Annotations annotations = property.annotations();
    if (isOutsideViews(property)
        || (annotations.has(Jackson.UNWRAPPED) && addUnwrapped(property))) {
      return;
    }
    Schema schema = schema(property);
    Schema before = properties.get(property.name());
    properties.put(property.name(), before == null ? schema : merged(before, schema));
    if (isRequired(property, schema)) {
      required.add(property.name());
    }
  }

  private Schema schema(Property property) {
    Place inside = place.inner().with(property.annotations()).at(property.provenance().location());
    PropertyChoice choice = PropertyChoice.of(property.annotations());
    Schema.Builder schema =
        (choice.isAll()
                ? resolution.resolve(property.type(), inside)
                : chosen(property.type(), inside.choosing(choice)))
            .toBuilder();
    if (property.annotations().has("java.lang.Deprecated")) {
      schema.deprecated(true);
    }
    if (property.access() == Access.READ_ONLY) {
      schema.readOnly(true);
    } else if (property.access() == Access.WRITE_ONLY && schema.get("readOnly") == null) {
      schema.writeOnly(true);
    }
    if (schema.get("description") == null && !property.description().isEmpty()) {
      schema.description(property.description());
    }
    XmlNames.applyToProperty(property.name(), property.annotations(), schema);
    XmlNames.nameItems(property.name(), property.annotations(), schema);
    return schema.provenance(property.provenance()).build();
  }

  /** A property that shows only some members of its type shows them in place. */
  private Schema chosen(JavaType chosen, Place inside) {
    Optional<SourceType> known = resolution.sources().type(chosen);
    boolean recursive =
        known.isEmpty()
            || place.inlined().contains(chosen.describe())
            || known.get().kind() == SourceType.Kind.ENUM;
    return recursive || !(chosen instanceof ClassType bean)
        ? resolution.resolve(chosen, inside)
        : describe(
            bean,
            known.get(),
            inside.inlining(chosen.describe()).choosing(inside.choice()),
            resolution);
  }

  private boolean isRequired(Property property, Schema schema) {
    Optional<SourceAnnotation> stated =
        DeclaredSchema.find(property.annotations())
            .map(DeclaredSchema::annotation)
            .filter(annotation -> annotation.isSet("required") || annotation.isSet("requiredMode"));
    if (stated.isPresent()) {
      return new DeclaredSchema(stated.get()).requiredMode() == RequiredMode.REQUIRED;
    }
    List<SchemaType> types = MicroProfileRules.types(property.type(), schema, resolution);
    return property.required()
        || (resolution.conventions().schemas().validation()
            && !types.isEmpty()
            && MicroProfileConstraints.isRequired(property.annotations(), types));
  }

  private boolean isOutsideViews(Property property) {
    if (place.views().isEmpty()) {
      return false;
    }
    Optional<SourceAnnotation> view =
        property
            .annotations()
            .find(Jackson.VIEW)
            .or(() -> declaration.annotations().find(Jackson.VIEW));
    return view.isPresent() && view.get().types("value").stream().noneMatch(this::isActive);
  }

  private boolean isActive(JavaType view) {
    return view.className()
        .map(
            name ->
                place.views().stream()
                    .anyMatch(active -> resolution.isA(JavaType.of(active), name)))
        .orElse(false);
  }

  /** Takes over the properties of an unwrapped value; false when it is no class of the sources. */
  private boolean addUnwrapped(Property property) {
    JavaType inner = ErasedType.of(property.type());
    Optional<SourceType> known = resolution.sources().type(inner);
    if (!(inner instanceof ClassType bean)
        || known.isEmpty()
        || place.inlined().contains(inner.describe())) {
      return false;
    }
    MicroProfileBean unwrapped =
        new MicroProfileBean(bean, known.get(), place.inlining(inner.describe()), resolution);
    unwrapped.addProperties(Schema.builder());
    SourceAnnotation annotation = property.annotations().find(Jackson.UNWRAPPED).orElseThrow();
    String prefix = annotation.string("prefix").orElse("");
    String suffix = annotation.string("suffix").orElse("");
    unwrapped.properties.forEach((name, schema) -> properties.put(prefix + name + suffix, schema));
    unwrapped.required.forEach(name -> required.add(prefix + name + suffix));
    return true;
  }

  /** What the class's annotation says of a property goes before what stands on the property. */
  private void applyDeclared(DeclaredSchema own, Schema.Builder schema) {
    Map<String, Schema> before = new LinkedHashMap<>(properties);
    MicroProfileKeywords.apply(own, schema, named -> resolution.resolve(named, place.inner()));
    if (schema.get("properties") instanceof Map<?, ?> after) {
      for (Map.Entry<?, ?> entry : after.entrySet()) {
        String name = (String) entry.getKey();
        Schema stated = (Schema) entry.getValue();
        Schema known = before.get(name);
        if (known != null && !known.equals(stated)) {
          schema.putProperty(name, merged(known, stated));
        }
      }
    }
    schema.allOf(
        own.types("allOf").stream()
            .filter(parent -> !parent.is(type.qualifiedName()))
            .map(parent -> resolution.resolve(parent, place.inner()))
            .toList());
  }

  private static Schema merged(Schema below, Schema above) {
    Schema.Builder merged = below.toBuilder();
    above.keywords().forEach(merged::keyword);
    return merged.build();
  }
}
