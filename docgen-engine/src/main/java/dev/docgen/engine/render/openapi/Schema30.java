package dev.docgen.engine.render.openapi;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Schema Object of OpenAPI 3.0 (section 4.7.24): a dialect of JSON Schema of its own.
 *
 * <p>Said otherwise: null by {@code nullable}; exclusive bounds by booleans; siblings of {@code
 * $ref} around an {@code allOf} of it; several types by {@code anyOf}; {@code const} by an {@code
 * enum} of one; the first of {@code examples} by {@code example}; {@code contentEncoding: base64}
 * and a binary {@code contentMediaType} by the formats {@code byte} and {@code binary}.
 *
 * <p>Left out, since 3.0 has no word for them, so that the schema allows more than it should: every
 * other keyword of JSON Schema that 3.0 does not list. {@code additionalProperties} goes with
 * {@code patternProperties}, and {@code items} with {@code prefixItems}: alone they would forbid
 * what the schema allows.
 */
final class Schema30 implements SchemaDialect {
  private static final Set<String> KNOWN =
      Set.of(
          "$ref",
          "title",
          "multipleOf",
          "maximum",
          "exclusiveMaximum",
          "minimum",
          "exclusiveMinimum",
          "maxLength",
          "minLength",
          "pattern",
          "maxItems",
          "minItems",
          "uniqueItems",
          "maxProperties",
          "minProperties",
          "required",
          "enum",
          "type",
          "not",
          "allOf",
          "oneOf",
          "anyOf",
          "items",
          "properties",
          "additionalProperties",
          "description",
          "format",
          "default",
          "nullable",
          "discriminator",
          "readOnly",
          "writeOnly",
          "example",
          "externalDocs",
          "deprecated",
          "xml");

  @Override
  public Map<String, @Nullable Object> keywords(Schema schema) {
    Map<String, @Nullable Object> keywords = SchemaDialect.copy(schema);
    sayContentByFormat(keywords);
    sayConstByEnum(keywords);
    sayExamplesByExample(keywords);
    loosen(keywords);
    sayBound(keywords, "minimum", "exclusiveMinimum", 1);
    sayBound(keywords, "maximum", "exclusiveMaximum", -1);
    sayTypes(schema, keywords);
    if (schema.nullable()) {
      keywords.put("nullable", true);
      SchemaDialect.allowNullInEnum(keywords);
    }
    keywords.keySet().removeIf(name -> !KNOWN.contains(name) && !name.startsWith("x-"));
    wrapReference(keywords);
    return keywords;
  }

  private static void sayContentByFormat(Map<String, @Nullable Object> keywords) {
    if (keywords.containsKey("format")) {
      return;
    }
    if ("base64".equals(keywords.get("contentEncoding"))) {
      keywords.put("format", "byte");
    } else if ("application/octet-stream".equals(keywords.get("contentMediaType"))) {
      keywords.put("format", "binary");
    }
  }

  private static void sayConstByEnum(Map<String, @Nullable Object> keywords) {
    Object value = keywords.get("const");
    if (value != null) {
      keywords.put("enum", List.of(value));
    }
  }

  private static void sayExamplesByExample(Map<String, @Nullable Object> keywords) {
    if (keywords.get("examples") instanceof List<?> examples && examples.get(0) != null) {
      keywords.putIfAbsent("example", examples.get(0));
    }
  }

  private static void loosen(Map<String, @Nullable Object> keywords) {
    if (keywords.containsKey("patternProperties")) {
      keywords.remove("additionalProperties");
    }
    if (keywords.containsKey("prefixItems")) {
      keywords.remove("items");
    }
  }

  /** Of an inclusive and an exclusive bound the stricter one stays: 3.0 has one number for both. */
  private static void sayBound(
      Map<String, @Nullable Object> keywords, String inclusive, String exclusive, int stricter) {
    if (!(keywords.remove(exclusive) instanceof Number bound)) {
      return;
    }
    boolean excludes =
        !(keywords.get(inclusive) instanceof Number other)
            || exact(bound).compareTo(exact(other)) * stricter >= 0;
    if (excludes) {
      keywords.put(inclusive, bound);
      keywords.put(exclusive, true);
    }
  }

  private static BigDecimal exact(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }

  private static void sayTypes(Schema schema, Map<String, @Nullable Object> keywords) {
    List<String> types = SchemaDialect.typeNames(schema);
    if (types.size() > 1) {
      keywords.remove("type");
      addAlternatives(keywords, types);
    } else if (types.size() == 1) {
      keywords.put("type", types.get(0));
      if (schema.types().contains(SchemaType.ARRAY)) {
        keywords.putIfAbsent("items", Schema.ANY); // required by 3.0 beside type: array
      }
    }
  }

  private static void addAlternatives(Map<String, @Nullable Object> keywords, List<String> types) {
    List<Object> alternatives = new ArrayList<>();
    for (String type : types) {
      Map<String, @Nullable Object> alternative = new LinkedHashMap<>();
      alternative.put("type", type);
      if (type.equals(SchemaType.ARRAY.key())) {
        alternative.put("items", Schema.ANY);
      }
      alternatives.add(new Keywords(alternative));
    }
    if (keywords.containsKey("anyOf")) {
      Map<String, @Nullable Object> wrapped = new LinkedHashMap<>();
      wrapped.put("anyOf", alternatives);
      addToAllOf(keywords, new Keywords(wrapped));
    } else {
      keywords.put("anyOf", alternatives);
    }
  }

  private static void wrapReference(Map<String, @Nullable Object> keywords) {
    if (keywords.size() > 1 && keywords.containsKey("$ref")) {
      Map<String, @Nullable Object> reference = new LinkedHashMap<>();
      reference.put("$ref", keywords.remove("$ref"));
      addToAllOf(keywords, new Keywords(reference));
    }
  }

  private static void addToAllOf(Map<String, @Nullable Object> keywords, Keywords first) {
    List<Object> all = new ArrayList<>();
    all.add(first);
    if (keywords.get("allOf") instanceof List<?> others) {
      all.addAll(others);
    }
    keywords.put("allOf", all);
  }
}
