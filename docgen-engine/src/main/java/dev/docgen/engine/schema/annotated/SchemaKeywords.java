package dev.docgen.engine.schema.annotated;

import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets the keywords that a schema annotation writes; what it does not write stays as it was
 * (swagger-core's {@code AnnotationsUtils.getSchemaFromAnnotation}). Not thread-safe.
 */
public final class SchemaKeywords {
  private static final List<String> TEXTS = List.of("title", "description", "format", "pattern");
  private static final List<String> JSON_SCHEMA_TEXTS =
      List.of(
          "$id",
          "$schema",
          "$anchor",
          "$comment",
          "$dynamicAnchor",
          "contentEncoding",
          "contentMediaType");
  private static final List<String> COUNTS =
      List.of("minLength", "maxLength", "minProperties", "maxProperties");
  private static final List<String> COMPOSITIONS = List.of("oneOf", "anyOf", "allOf");
  private static final Map<String, String> SUBSCHEMAS = subschemas();

  private final DeclaredSchema declared;
  private final Schema.Builder schema;
  private final Function<JavaType, Schema> schemas;

  private SchemaKeywords(
      DeclaredSchema declared, Schema.Builder schema, Function<JavaType, Schema> schemas) {
    this.declared = declared;
    this.schema = schema;
    this.schemas = schemas;
  }

  /**
   * Sets on a schema what a {@code @Schema} says about it.
   *
   * @param schemas describes the types it names
   */
  public static void apply(
      DeclaredSchema declared, Schema.Builder schema, Function<JavaType, Schema> schemas) {
    SchemaKeywords keywords = new SchemaKeywords(declared, schema, schemas);
    keywords.applyType();
    keywords.applyTexts();
    keywords.applyBounds();
    keywords.applyFlags();
    keywords.applyValues();
    keywords.applySubschemas();
    keywords.applyRest();
  }

  /** Sets on an array's schema what an {@code @ArraySchema} says about the array. */
  public static void applyArray(
      SourceAnnotation array, Schema.Builder schema, Function<JavaType, Schema> schemas) {
    array
        .annotation("arraySchema")
        .map(DeclaredSchema::new)
        .filter(own -> !own.isEmpty())
        .ifPresent(own -> apply(own, schema, schemas));
    if (array.bool("uniqueItems").orElse(false)) {
      schema.uniqueItems(true);
    }
    array
        .number("minItems")
        .map(Number::intValue)
        .filter(SchemaKeywords::isLimit)
        .ifPresent(schema::minItems);
    array
        .number("maxItems")
        .map(Number::intValue)
        .filter(max -> max > 0 && isLimit(max))
        .ifPresent(schema::maxItems);
    Extensions.of(array.annotations("extensions")).forEach(schema::extension);
  }

  private static boolean isLimit(int value) {
    return value >= 0 && value != Integer.MAX_VALUE;
  }

  private void applyType() {
    declared
        .text("ref")
        .map(SchemaKeywords::component)
        .filter(name -> !isOwn(name))
        .ifPresent(schema::ref);
    declared.type().flatMap(SchemaKeywords::type).ifPresent(schema::type);
    List<SchemaType> types = new ArrayList<>();
    for (String name : declared.annotation().strings("types")) {
      if (name.equals("null")) {
        schema.nullable(true);
      }
      type(name).ifPresent(types::add);
    }
    if (!types.isEmpty()) {
      schema.types(types);
    }
  }

  private void applyTexts() {
    declared
        .dataType()
        .map(SwaggerDataType::format)
        .ifPresent(format -> schema.keyword("format", format));
    for (String keyword : TEXTS) {
      declared.text(keyword).ifPresent(text -> schema.keyword(keyword, text));
    }
    for (String keyword : JSON_SCHEMA_TEXTS) {
      declared.text(keyword).ifPresent(text -> schema.keyword(keyword, text));
    }
  }

  private void applyBounds() {
    for (String keyword : COUNTS) {
      declared
          .annotation()
          .number(keyword)
          .map(Number::intValue)
          .filter(count -> count > 0 && count != Integer.MAX_VALUE)
          .ifPresent(count -> schema.keyword(keyword, count));
    }
    number("multipleOf")
        .filter(value -> value.signum() != 0)
        .ifPresent(value -> schema.keyword("multipleOf", value));
    applyBound("minimum", "exclusiveMinimum");
    applyBound("maximum", "exclusiveMaximum");
  }

  /** The flag of OpenAPI 3.0 turns the bound into the number of JSON Schema 2020-12. */
  private void applyBound(String inclusive, String exclusive) {
    number(inclusive)
        .ifPresent(
            value -> schema.keyword(declared.flag(exclusive) ? exclusive : inclusive, value));
    number(exclusive + "Value")
        .filter(value -> value.signum() > 0)
        .ifPresent(value -> schema.keyword(exclusive, value));
  }

  private void applyFlags() {
    if (declared.nullable()) {
      schema.nullable(true);
    }
    if (declared.flag("deprecated")) {
      schema.deprecated(true);
    }
    String access = declared.annotation().string("accessMode").orElse("AUTO");
    if (access.equals("READ_ONLY") || (access.equals("AUTO") && declared.flag("readOnly"))) {
      schema.readOnly(true).writeOnly(false);
    } else if (access.equals("WRITE_ONLY")
        || (access.equals("AUTO") && declared.flag("writeOnly"))) {
      schema.readOnly(false).writeOnly(true);
    } else if (access.equals("READ_WRITE")) {
      schema.readOnly(false).writeOnly(false);
    }
  }

  private void applyValues() {
    List<SchemaType> types = types();
    declared
        .text("defaultValue")
        .filter(text -> !isNull(text, types))
        .ifPresent(text -> schema.defaultValue(JsonText.defaultValue(text, types)));
    List<String> examples = declared.annotation().strings("examples");
    if (!examples.isEmpty()) {
      List<@Nullable Object> values = new ArrayList<>();
      examples.forEach(text -> values.add(JsonText.value(text, types)));
      schema.keyword("examples", values);
    } else {
      declared.text("example").ifPresent(text -> schema.example(JsonText.value(text, types)));
    }
    List<@Nullable Object> allowed = new ArrayList<>();
    for (String attribute : List.of("allowableValues", "enumeration")) {
      declared
          .annotation()
          .strings(attribute)
          .forEach(text -> allowed.add(JsonText.defaultValue(text, types)));
    }
    if (!allowed.isEmpty()) {
      schema.enumValues(allowed);
    }
    declared.text("listedValues").ifPresent(text -> ListedValues.apply(text, types, schema));
    declared
        .text("_const")
        .ifPresent(text -> schema.keyword("const", JsonText.defaultValue(text, types)));
  }

  /** {@code null} as the default of what is no text is no value. */
  private static boolean isNull(String text, List<SchemaType> types) {
    return text.strip().equals("null") && !types.isEmpty() && !types.contains(SchemaType.STRING);
  }

  private void applySubschemas() {
    SUBSCHEMAS.forEach(
        (attribute, keyword) ->
            declared.types(attribute).stream()
                .findFirst()
                .ifPresent(type -> schema.keyword(keyword, schemas.apply(type))));
    for (String keyword : COMPOSITIONS) {
      List<JavaType> types = declared.types(keyword);
      if (!types.isEmpty()) {
        schema.keyword(keyword, types.stream().map(schemas).toList());
      }
    }
    for (String keyword : List.of("properties", "patternProperties", "dependentSchemas")) {
      Map<String, Schema> named = new LinkedHashMap<>();
      if (schema.get(keyword) instanceof Map<?, ?> present) {
        present.forEach((name, known) -> named.put((String) name, (Schema) known));
      }
      for (SourceAnnotation item : declared.annotation().annotations(keyword)) {
        item.string("key")
            .ifPresent(
                key -> item.type("value").ifPresent(type -> named.put(key, schemas.apply(type))));
      }
      if (!named.isEmpty()) {
        schema.keyword(keyword, named);
      }
    }
    applyDependentRequired();
    applyAdditionalProperties();
  }

  private void applyDependentRequired() {
    Map<String, List<String>> dependent = new LinkedHashMap<>();
    for (SourceAnnotation item : declared.annotation().annotations("dependentRequiredMap")) {
      List<String> names = item.strings("value");
      item.string("name")
          .filter(name -> !names.isEmpty())
          .ifPresent(name -> dependent.put(name, names));
    }
    if (!dependent.isEmpty()) {
      schema.keyword("dependentRequired", dependent);
    }
  }

  private void applyAdditionalProperties() {
    String allowed = declared.annotation().string("additionalProperties").orElse("");
    if (allowed.equals("TRUE")) {
      schema.additionalProperties(Schema.ANY);
    } else if (allowed.equals("FALSE")) {
      schema.additionalProperties(Schema.NEVER);
    }
  }

  private void applyRest() {
    List<String> required = declared.annotation().strings("requiredProperties");
    if (!required.isEmpty()) {
      Set<String> all = new LinkedHashSet<>();
      if (schema.get("required") instanceof List<?> present) {
        present.forEach(name -> all.add((String) name));
      }
      all.addAll(required);
      schema.required(all);
    }
    declared
        .annotation()
        .annotation("externalDocs")
        .ifPresent(docs -> externalDocs(docs).ifPresent(schema::externalDocs));
    Extensions.of(declared.annotation().annotations("extensions")).forEach(schema::extension);
  }

  private static Optional<ExternalDocumentation> externalDocs(SourceAnnotation docs) {
    Optional<String> url = docs.string("url").filter(text -> !text.isBlank());
    Optional<String> description = docs.string("description").filter(text -> !text.isBlank());
    return url.isEmpty() && description.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ExternalDocumentation.builder()
                .url(url.orElse(null))
                .description(description.orElse(null))
                .build());
  }

  private Optional<BigDecimal> number(String attribute) {
    Optional<Number> number = declared.annotation().number(attribute);
    return number.isPresent()
        ? Numbers.decimal(number.get().toString())
        : declared.text(attribute).flatMap(Numbers::decimal);
  }

  @SuppressWarnings("unchecked")
  private List<SchemaType> types() {
    Object types = schema.get("type");
    return types == null ? List.of() : (List<SchemaType>) types;
  }

  /** Returns the JSON type of that name, in any case; empty when there is none. */
  public static Optional<SchemaType> type(String name) {
    for (SchemaType type : SchemaType.values()) {
      if (type.key().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** A reference by the name of the type that stands there is that type's, whatever its key. */
  private boolean isOwn(String name) {
    return schema.get("$ref") instanceof String key && key.endsWith("." + name);
  }

  /** A reference to a component is held by the component's name. */
  private static String component(String ref) {
    String prefix = "#/components/schemas/";
    return ref.startsWith(prefix) ? ref.substring(prefix.length()) : ref;
  }

  private static Map<String, String> subschemas() {
    Map<String, String> keywords = new LinkedHashMap<>();
    keywords.put("not", "not");
    keywords.put("contentSchema", "contentSchema");
    keywords.put("propertyNames", "propertyNames");
    keywords.put("_if", "if");
    keywords.put("then", "then");
    keywords.put("_else", "else");
    keywords.put("unevaluatedProperties", "unevaluatedProperties");
    keywords.put("additionalPropertiesSchema", "additionalProperties");
    return keywords;
  }
}
