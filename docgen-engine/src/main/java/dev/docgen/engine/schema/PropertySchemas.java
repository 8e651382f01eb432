package dev.docgen.engine.schema;

import dev.docgen.Severity;
import dev.docgen.engine.schema.annotated.Constraints;
import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.DeclaredSchema.RequiredMode;
import dev.docgen.engine.schema.annotated.JavalinSchema;
import dev.docgen.engine.schema.annotated.XmlNames;
import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.engine.schema.bean.Property;
import dev.docgen.engine.schema.bean.Property.Access;
import dev.docgen.engine.schema.bean.PropertyChoice;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import dev.docgen.spi.RequiredPolicy;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties of one object and which of them are required. Not thread-safe while it is filled.
 *
 * <p>Required is what {@code @Schema} says, else {@code @JsonProperty(required = true)},
 * {@code @NotNull}, {@code @NotBlank}, {@code @NotEmpty} and any {@code @NonNull} that is kept at
 * run time (swagger-core's {@code ModelResolver}); what else cannot be null is required as {@link
 * RequiredPolicy} says.
 */
final class PropertySchemas {
  private final Map<String, Schema> schemas = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final JavaType owner;
  private final boolean nullMarked;
  private final boolean hal;
  private final Place place;
  private final Resolution resolution;
  private final JavalinSchema classSaid;

  private PropertySchemas(
      JavaType owner, SourceType declaration, Place place, Resolution resolution) {
    this.owner = owner;
    this.nullMarked = isNullMarked(declaration);
    this.classSaid = resolution.javalin(declaration.annotations());
    this.hal = HalShape.applies(owner, resolution);
    this.place = place;
    this.resolution = resolution;
  }

  static PropertySchemas of(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    PropertySchemas properties =
        new PropertySchemas(type, declaration, place.choosing(PropertyChoice.ALL), resolution);
    resolution.beans().read(type, declaration).stream()
        .filter(property -> place.choice().keeps(property.name()))
        .forEach(properties::add);
    return properties;
  }

  Map<String, Schema> schemas() {
    return schemas;
  }

  Set<String> required() {
    return required;
  }

  private void add(Property property) {
    Annotations annotations = property.annotations();
    JavalinSchema said = resolution.javalin(annotations);
    if (DeclaredSchema.isHidden(annotations) || isOutsideViews(annotations) || said.isIgnored()) {
      return;
    }
    Optional<SourceAnnotation> unwrapped =
        annotations.find(Jackson.UNWRAPPED).filter(unwrap -> unwrap.bool("enabled").orElse(true));
    if (unwrapped.isPresent() && addUnwrapped(property, unwrapped.get())) {
      return;
    }
    Optional<DeclaredSchema> declared = declared(annotations);
    String own =
        said.name().or(() -> declared.flatMap(DeclaredSchema::name)).orElse(property.name());
    String name = hal ? HalShape.name(owner, own, resolution) : own;
    schemas.put(name, schema(name, property));
    if (said.isRequired() || isDemanded(property, said, declared)) {
      required.add(name);
    }
  }

  /** The schema annotation that names a property and says whether it is required. */
  private static Optional<DeclaredSchema> declared(Annotations annotations) {
    Optional<DeclaredSchema> own =
        DeclaredSchema.find(annotations).filter(schema -> !schema.isEmpty());
    return own.isPresent()
        ? own
        : DeclaredSchema.findArray(annotations)
            .flatMap(array -> array.annotation("arraySchema"))
            .map(DeclaredSchema::new);
  }

  private Schema schema(String name, Property property) {
    Place inside = place.inner().with(property.annotations()).at(property.provenance().location());
    Optional<Schema> shaped =
        hal ? HalShape.schema(name, property.type(), inside, resolution) : Optional.empty();
    Schema.Builder schema =
        shaped.orElseGet(() -> resolution.resolve(type(property), inside)).toBuilder();
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
    XmlNames.applyToProperty(name, property.annotations(), schema);
    return schema.provenance(property.provenance()).build();
  }

  private JavaType type(Property property) {
    return resolution.javalin(property.annotations()).type().orElse(property.type());
  }

  private boolean isDemanded(
      Property property, JavalinSchema said, Optional<DeclaredSchema> declared) {
    return classSaid.requiresNonNulls()
        && !said.nullable().orElse(false)
        && (said.isNotNull() || isRequired(property, declared));
  }

  private boolean isRequired(Property property, Optional<DeclaredSchema> declared) {
    Annotations annotations = property.annotations();
    boolean nonNull =
        annotations
            .findSimple("NonNull", "Nonnull")
            .map(found -> !found.qualifiedName().startsWith("lombok."))
            .orElse(false);
    RequiredMode mode = declared.map(DeclaredSchema::requiredMode).orElse(RequiredMode.AUTO);
    return switch (mode) {
      case REQUIRED -> true;
      case NOT_REQUIRED -> nonNull;
      case AUTO ->
          nonNull
              || property.required()
              || Constraints.isRequired(annotations, place.groups())
              || (resolution.conventions().schemas().required() == RequiredPolicy.NON_NULL
                  && cannotBeNull(property));
    };
  }

  private static boolean isNullMarked(SourceType declaration) {
    return declaration.annotations().findSimple("NullMarked").isPresent()
        || declaration.packageAnnotations().findSimple("NullMarked").isPresent();
  }

  private boolean cannotBeNull(Property property) {
    JavaType type = property.type();
    if (type instanceof JavaType.PrimitiveType) {
      return true;
    }
    return nullMarked
        && !type.is("java.util.Optional")
        && property.annotations().and(type.annotations()).findSimple("Nullable").isEmpty();
  }

  private boolean isOutsideViews(Annotations annotations) {
    if (place.views().isEmpty()) {
      return false;
    }
    Optional<SourceAnnotation> view = annotations.find(Jackson.VIEW);
    return view.isPresent() && view.get().types("value").stream().noneMatch(this::isActive);
  }

  /** A property of a view is part of every view that extends it (Jackson, {@code @JsonView}). */
  private boolean isActive(JavaType view) {
    return view.className()
        .map(
            name ->
                place.views().stream()
                    .anyMatch(active -> resolution.isA(JavaType.of(active), name)))
        .orElse(false);
  }

  /** Takes over the properties of an unwrapped value; false when it is not an object. */
  private boolean addUnwrapped(Property property, SourceAnnotation unwrap) {
    JavaType type = ErasedType.of(property.type());
    Optional<SourceType> declaration = resolution.sources().type(type);
    if (!(type instanceof ClassType known)
        || declaration.isEmpty()
        || ScalarRule.isScalar(known)
        || declaration.get().kind() == SourceType.Kind.ENUM
        || ContainerRule.isContainer(known, resolution)) {
      return false;
    }
    String name = known.describe();
    if (place.inlined().contains(name) || known.qualifiedName().equals(place.owner())) {
      resolution.report(
          "DG0404",
          Severity.WARNING,
          "property "
              + property.name()
              + " unwraps "
              + name
              + " into itself; it is left out: @JsonUnwrapped cannot be recursive",
          place.at(property.provenance().location()));
      return true;
    }
    PropertySchemas inner =
        PropertySchemas.of(
            known,
            declaration.get(),
            place.inlining(name).choosing(PropertyChoice.of(property.annotations())),
            resolution);
    String prefix = unwrap.string("prefix").orElse("");
    String suffix = unwrap.string("suffix").orElse("");
    inner.schemas.forEach((own, schema) -> schemas.put(prefix + own + suffix, schema));
    inner.required.forEach(own -> required.add(prefix + own + suffix));
    return true;
  }

  /** Returns the properties of a library class that are known without its source. */
  static Map<String, Schema> ofLibrary(
      Map<String, JavaType> properties, Place place, Resolution resolution) {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    Provenance provenance = Provenance.byDefault("schema.library");
    properties.forEach(
        (name, type) ->
            schemas.put(
                name,
                resolution.resolve(type, place.inner()).toBuilder()
                    .provenance(provenance)
                    .build()));
    return schemas;
  }
}
