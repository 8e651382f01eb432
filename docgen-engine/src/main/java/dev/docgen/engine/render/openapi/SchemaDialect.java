package dev.docgen.engine.render.openapi;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a neutral schema in the keywords of one OpenAPI version. */
interface SchemaDialect {

  /** Keywords that describe and do not constrain (JSON Schema 2020-12 Validation, section 9). */
  Set<String> ANNOTATIONS =
      Set.of(
          "title",
          "description",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "example",
          "examples",
          "externalDocs",
          "xml");

  /** Returns the dialect of a version. */
  static SchemaDialect of(OpenApiVersion version) {
    return version == OpenApiVersion.V31 ? new Schema31() : new Schema30();
  }

  /**
   * Returns the keywords of this schema in that version, unordered, sub-schemas still neutral. The
   * schema is not {@link Schema#NEVER}.
   */
  Map<String, @Nullable Object> keywords(Schema schema);

  /** Returns whether a keyword describes and does not constrain. */
  static boolean isAnnotation(String keyword) {
    return ANNOTATIONS.contains(keyword) || keyword.startsWith("x-");
  }

  /**
   * Returns the keywords set, leaving out empty lists and {@code nullable}, which versions differ
   * on.
   */
  static Map<String, @Nullable Object> copy(Schema schema) {
    Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
    schema
        .keywords()
        .forEach(
            (name, value) -> {
              if (!(value instanceof List<?> list && list.isEmpty()) && !name.equals("nullable")) {
                keywords.put(name, value);
              }
            });
    return keywords;
  }

  /** Adds null to the values of an {@code enum}, which the type alone would not let through. */
  static void allowNullInEnum(Map<String, @Nullable Object> keywords) {
    if (keywords.get("enum") instanceof List<?> values && !values.contains(null)) {
      List<@Nullable Object> withNull = new ArrayList<>(values);
      withNull.add(null);
      keywords.put("enum", withNull);
    }
  }

  /** Returns the names of the schema's types, then the names given. */
  static List<String> typeNames(Schema schema, String... more) {
    return Stream.concat(schema.types().stream().map(SchemaType::key), Arrays.stream(more))
        .collect(Collectors.toList());
  }
}
