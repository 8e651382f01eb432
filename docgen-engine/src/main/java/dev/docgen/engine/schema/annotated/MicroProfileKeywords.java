package dev.docgen.engine.schema.annotated;

import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets the keywords that MicroProfile's {@code @Schema} and {@code @SchemaProperty} write
 * (MicroProfile OpenAPI 4.1, {@code annotations.media.Schema}); what they do not write stays. Not
 * thread-safe.
 */
public final class MicroProfileKeywords {
  private static final String SCHEMA = "org.eclipse.microprofile.openapi.annotations.media.Schema";
  private static final Map<String, String> SUBSCHEMAS =
      Map.of(
          "ifSchema", "if",
          "thenSchema", "then",
          "elseSchema", "else",
          "contains", "contains",
          "additionalProperties", "additionalProperties",
          "propertyNames", "propertyNames",
          "contentSchema", "contentSchema",
          "not", "not");
  private static final List<String> COUNTS =
      List.of(
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "minContains",
          "maxContains");

  private final SourceAnnotation annotation;
  private final Schema.Builder schema;
  private final Function<JavaType, Schema> schemas;

  private MicroProfileKeywords(
      SourceAnnotation annotation, Schema.Builder schema, Function<JavaType, Schema> schemas) {
    this.annotation = annotation;
    this.schema = schema;
    this.schemas = named -> fixed(named).orElseGet(() -> schemas.apply(named));
  }

  /**
   * Sets on a schema what an annotation says about it.
   *
   * @param schemas describes the types it names
   */
  public static void apply(
      DeclaredSchema declared, Schema.Builder schema, Function<JavaType, Schema> schemas) {
    MicroProfileKeywords keywords =
        new MicroProfileKeywords(declared.annotation(), schema, schemas);
    SchemaKeywords.apply(declared, schema, keywords.schemas);
    keywords.applySubschemas();
    keywords.applyNumbers();
    keywords.applyValues();
    keywords.applyMembers();
    keywords.applyDiscriminator(declared);
  }

  /** Returns the boolean schemas that {@code Schema.True} and {@code Schema.False} stand for. */
  public static Optional<Schema> fixed(JavaType type) {
    if (type.is(SCHEMA + ".True") || type.describe().endsWith("Schema.True")) {
      return Optional.of(Schema.ALWAYS);
    }
    return type.describe().endsWith("Schema.False") ? Optional.of(Schema.NEVER) : Optional.empty();
  }

  /** Returns whether an annotation writes nothing but the class that it stands for. */
  public static boolean isSimple(SourceAnnotation annotation, String... besides) {
    List<String> written = new ArrayList<>(annotation.attributes());
    written.removeAll(List.of("implementation", "name", "required", "hidden"));
    written.removeAll(List.of(besides));
    return written.isEmpty();
  }

  private void applySubschemas() {
    SUBSCHEMAS.forEach(
        (attribute, keyword) ->
            annotation
                .type(attribute)
                .filter(type -> !type.isVoid() && !type.is("java.lang.Void"))
                .ifPresent(type -> schema.keyword(keyword, schemas.apply(type))));
    List<JavaType> items = annotation.types("prefixItems");
    if (!items.isEmpty()) {
      schema.keyword("prefixItems", items.stream().map(schemas).toList());
    }
    applyNamed("dependentSchemas", "name");
    applyNamed("patternProperties", "regex");
    Map<String, List<String>> dependent = new LinkedHashMap<>();
    for (SourceAnnotation item : annotation.annotations("dependentRequired")) {
      item.string("name").ifPresent(name -> dependent.put(name, item.strings("requires")));
    }
    if (!dependent.isEmpty()) {
      schema.keyword("dependentRequired", dependent);
    }
  }

  private void applyNamed(String keyword, String key) {
    Map<String, Schema> named = new LinkedHashMap<>();
    for (SourceAnnotation item : annotation.annotations(keyword)) {
      Optional<JavaType> type = item.type("schema");
      item.string(key).ifPresent(name -> type.map(schemas).ifPresent(it -> named.put(name, it)));
    }
    if (!named.isEmpty()) {
      schema.keyword(keyword, named);
    }
  }

  private void applyNumbers() {
    for (String keyword : COUNTS) {
      annotation
          .number(keyword)
          .filter(any -> annotation.isSet(keyword))
          .ifPresent(count -> schema.keyword(keyword, count.intValue()));
    }
    if (annotation.bool("uniqueItems").orElse(false)) {
      schema.uniqueItems(true);
    }
    annotation
        .number("multipleOf")
        .map(number -> new BigDecimal(number.toString()))
        .filter(value -> value.signum() != 0)
        .ifPresent(value -> schema.keyword("multipleOf", value));
  }

  /** All examples are in one list (smallrye, {@code merge-schema-examples}). */
  private void applyValues() {
    List<SchemaType> types = types();
    annotation.string("comment").ifPresent(text -> schema.keyword("$comment", text));
    annotation
        .string("constValue")
        .ifPresent(text -> schema.keyword("const", JsonText.value(text, types)));
    List<@Nullable Object> examples = new ArrayList<>();
    annotation.strings("examples").forEach(text -> examples.add(JsonText.value(text, types)));
    annotation
        .string("example")
        .filter(any -> annotation.isSet("example"))
        .ifPresent(text -> examples.add(JsonText.value(text, types)));
    if (!examples.isEmpty()) {
      schema.example(null).keyword("examples", examples);
    }
  }

  @SuppressWarnings("unchecked")
  private List<SchemaType> types() {
    Object types = schema.get("type");
    return types == null ? List.of() : (List<SchemaType>) types;
  }

  /** Each {@code @SchemaProperty} says of a property what {@code @Schema} would. */
  private void applyMembers() {
    for (SourceAnnotation property : annotation.annotations("properties")) {
      String name = property.string("name").orElse("");
      if (!name.isEmpty()) {
        Schema.Builder member = Schema.builder();
        property
            .type("implementation")
            .filter(type -> !type.isVoid())
            .map(schemas)
            .ifPresent(it -> it.keywords().forEach(member::keyword));
        apply(new DeclaredSchema(property), member, schemas);
        schema.putProperty(name, member.build());
      }
    }
  }

  private void applyDiscriminator(DeclaredSchema declared) {
    List<SourceAnnotation> mappings = annotation.annotations("discriminatorMapping");
    Optional<String> property = declared.text("discriminatorProperty");
    if (property.isEmpty() && mappings.isEmpty()) {
      return;
    }
    Map<String, String> mapping = new LinkedHashMap<>();
    for (SourceAnnotation mapped : mappings) {
      mapped
          .type("schema")
          .ifPresent(
              type ->
                  schemas
                      .apply(type)
                      .ref()
                      .ifPresent(key -> mapping.put(value(mapped, type), key)));
    }
    schema.discriminator(new Discriminator(property.orElse(""), mapping, Map.of()));
  }

  private static String value(SourceAnnotation mapped, JavaType type) {
    return mapped
        .string("value")
        .filter(value -> !value.isEmpty())
        .orElse(type instanceof ClassType known ? known.simpleName() : type.describe());
  }
}
