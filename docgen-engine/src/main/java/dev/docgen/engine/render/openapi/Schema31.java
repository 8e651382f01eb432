package dev.docgen.engine.render.openapi;

import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Schema Object of OpenAPI 3.1: JSON Schema 2020-12, where null is a type of its own.
 *
 * <p>A nullable schema with a type lists {@code null} beside it. One without becomes an {@code
 * anyOf} of itself and null, its annotations kept outside; one that only annotates allows null
 * anyway.
 */
final class Schema31 implements SchemaDialect {
  private static final Map<String, Object> NULL_TYPE = Map.of("type", "null");
  private static final List<String> COMPOSING =
      List.of("$ref", "allOf", "oneOf", "anyOf", "not", "if", "const");

  @Override
  public Map<String, @Nullable Object> keywords(Schema schema) {
    Map<String, @Nullable Object> keywords = SchemaDialect.copy(schema);
    boolean listsNull = schema.nullable() && typeDecides(schema);
    List<String> types =
        listsNull ? SchemaDialect.typeNames(schema, "null") : SchemaDialect.typeNames(schema);
    if (!types.isEmpty()) {
      keywords.put("type", types.size() == 1 ? types.get(0) : types);
    }
    if (!schema.nullable()) {
      return keywords;
    }
    if (listsNull) {
      SchemaDialect.allowNullInEnum(keywords);
      return keywords;
    }
    return orNull(keywords);
  }

  /** Returns whether null passes every other keyword once the type lists it. */
  private static boolean typeDecides(Schema schema) {
    return !schema.types().isEmpty()
        && COMPOSING.stream().noneMatch(keyword -> schema.keyword(keyword) != null);
  }

  private static Map<String, @Nullable Object> orNull(Map<String, @Nullable Object> keywords) {
    Map<String, @Nullable Object> outside = new LinkedHashMap<>();
    Map<String, @Nullable Object> inside = new LinkedHashMap<>();
    keywords.forEach(
        (name, value) -> (SchemaDialect.isAnnotation(name) ? outside : inside).put(name, value));
    if (!inside.isEmpty()) {
      outside.put("anyOf", alternatives(inside));
    }
    return outside;
  }

  private static List<Object> alternatives(Map<String, @Nullable Object> inside) {
    List<Object> alternatives = new ArrayList<>();
    if (inside.size() == 1 && inside.get("anyOf") instanceof List<?> branches) {
      alternatives.addAll(branches);
    } else {
      alternatives.add(new Keywords(inside));
    }
    alternatives.add(new Keywords(new LinkedHashMap<>(NULL_TYPE)));
    return alternatives;
  }
}
