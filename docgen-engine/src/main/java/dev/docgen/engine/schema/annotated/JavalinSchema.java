package dev.docgen.engine.schema.annotated;

import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the schema annotations of javalin-openapi say of a class or a member (javalin-openapi,
 * "Schemas", "Validation", "Custom properties"). Immutable.
 */
public final class JavalinSchema {
  private static final String PACKAGE = "io.javalin.openapi.";
  private static final JavalinSchema NOTHING = new JavalinSchema(List.of());

  /** Keywords whose values are counts. */
  private static final List<String> COUNTS =
      List.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");

  private static final List<String> BOUNDS =
      List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

  private static final List<String> VALIDATIONS =
      List.of(
          "OpenApiNumberValidation",
          "OpenApiStringValidation",
          "OpenApiArrayValidation",
          "OpenApiObjectValidation");

  private final List<SourceAnnotation> declared;

  private JavalinSchema(List<SourceAnnotation> declared) {
    this.declared = declared;
  }

  /** Returns what annotations say. */
  public static JavalinSchema of(@Nullable Annotations annotations) {
    return annotations == null || annotations.declared().isEmpty()
        ? NOTHING
        : new JavalinSchema(annotations.declared());
  }

  /** Returns the names that an annotation may have: an import of the whole package hides which. */
  public static String[] names(String simpleName) {
    return new String[] {PACKAGE + simpleName, simpleName};
  }

  /** Returns the first annotation of that simple name. */
  Optional<SourceAnnotation> find(String simpleName) {
    return declared.stream().filter(it -> is(it, simpleName)).findFirst();
  }

  private static boolean is(SourceAnnotation annotation, String simpleName) {
    String name = annotation.qualifiedName();
    return name.equals(simpleName) || name.equals(PACKAGE + simpleName);
  }

  public boolean isIgnored() {
    return find("OpenApiIgnore").isPresent();
  }

  public boolean isRequired() {
    return find("OpenApiRequired").isPresent();
  }

  /** Returns the name that a property, an enum constant or a component is given. */
  public Optional<String> name() {
    return find("OpenApiName").flatMap(it -> it.string("value")).filter(it -> !it.isEmpty());
  }

  public Optional<String> description() {
    return find("OpenApiDescription").flatMap(it -> it.string("value"));
  }

  /** Returns the type to describe instead of the annotated one. */
  public Optional<JavaType> type() {
    return find("OpenApiPropertyType").flatMap(it -> it.type("definedBy"));
  }

  /** Returns whether a member may be null; empty when nothing is said. */
  public Optional<Boolean> nullable() {
    Optional<SourceAnnotation> own = find("OpenApiNullable");
    return own.isPresent()
        ? Optional.of(own.get().bool("nullable").orElse(true))
        : nullability().map("NULLABLE"::equals);
  }

  /** Returns {@code NULLABLE} or {@code NOT_NULL}; empty when neither is said. */
  public Optional<String> nullability() {
    return find("OpenApiPropertyType").stream()
        .flatMap(it -> constants(it, "nullability"))
        .filter(it -> it.endsWith("NULL") || it.equals("NULLABLE"))
        .findFirst();
  }

  private static Stream<String> constants(SourceAnnotation it, String attribute) {
    return Stream.concat(it.strings(attribute).stream(), it.unevaluated(attribute).stream())
        .map(name -> name.substring(name.lastIndexOf('.') + 1));
  }

  /** Returns whether a member is said not to be null, by an annotation of any library. */
  public boolean isNotNull() {
    return nullability().filter("NOT_NULL"::equals).isPresent()
        || declared.stream().anyMatch(it -> it.simpleName().equals("NotNull"));
  }

  /** Returns whether members that cannot be null are required, unless a class says otherwise. */
  public boolean requiresNonNulls() {
    return find("JsonSchema").flatMap(it -> it.bool("requireNonNulls")).orElse(true);
  }

  /** Returns how property names or enum constants are spelled: {@code SNAKE_CASE} and its like. */
  public Optional<String> naming() {
    return find("OpenApiNaming").stream().flatMap(it -> constants(it, "value")).findFirst();
  }

  /** Returns the name by which a discriminator knows a class. */
  public Optional<String> mappingName() {
    return find("DiscriminatorMappingName").flatMap(it -> it.string("value"));
  }

  /** Returns the schemas that one is put together from. */
  public Optional<JavalinComposition> composition() {
    return declared.stream()
        .flatMap(it -> JavalinComposition.of(it, JavalinSchema::is).stream())
        .findFirst();
  }

  /** Sets the keywords that are said. */
  public void apply(Schema.Builder schema) {
    description().ifPresent(schema::description);
    find("OpenApiExample")
        .flatMap(JavalinExamples::of)
        .ifPresent(it -> schema.example(JavalinExamples.fitting(it, schema.build().types())));
    VALIDATIONS.forEach(it -> find(it).ifPresent(found -> validate(found, schema)));
    declared.forEach(it -> custom(it, schema));
    nullable().ifPresent(schema::nullable);
  }

  private static void validate(SourceAnnotation validation, Schema.Builder schema) {
    number(validation, BOUNDS, schema::keyword);
    number(validation, COUNTS, (name, value) -> schema.keyword(name, value.intValue()));
    validation.string("format").ifPresent(schema::format);
    validation.string("pattern").ifPresent(schema::pattern);
    validation.bool("uniqueItems").filter(it -> it).ifPresent(schema::uniqueItems);
  }

  /** Numbers are texts in these annotations; one that is none says nothing. */
  private static void number(
      SourceAnnotation validation, List<String> names, BiConsumer<String, BigDecimal> keyword) {
    for (String name : names) {
      validation
          .string(name)
          .map(String::strip)
          .filter(it -> it.matches("-?\\d{1,30}(\\.\\d{1,30})?"))
          .ifPresent(it -> keyword.accept(name, new BigDecimal(it)));
    }
  }

  /** {@code @Custom}, and annotations that {@code @CustomAnnotation} stands on. */
  private static void custom(SourceAnnotation annotation, Schema.Builder schema) {
    if (is(annotation, "Custom")) {
      annotation
          .string("name")
          .ifPresent(it -> schema.keyword(it, annotation.string("value").orElse("")));
    } else if (is(annotation, "CustomRepeatable") || annotation.simpleName().equals("Customs")) {
      annotation.annotations("value").forEach(it -> custom(it, schema));
    } else if (annotation.metaAnnotations().has(names("CustomAnnotation"))) {
      annotation.values().forEach((name, value) -> schema.keyword(name, json(value)));
    }
  }

  private static @Nullable Object json(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(JavalinSchema::json).toList();
    }
    return value instanceof JavaType type ? type.describe() : plain(value);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    boolean known =
        value instanceof String
            || value instanceof Boolean
            || value instanceof Number
            || value instanceof Map<?, ?>;
    return known || value == null ? value : value.toString();
  }
}
