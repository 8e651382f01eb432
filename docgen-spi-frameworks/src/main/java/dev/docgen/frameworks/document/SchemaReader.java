package dev.docgen.frameworks.document;

import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.Xml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a Schema Object of OpenAPI 3.0 or 3.1 into the version-free model. */
final class SchemaReader {
  private static final Set<String> SCHEMAS =
      Set.of(
          "items",
          "additionalProperties",
          "not",
          "if",
          "then",
          "else",
          "contains",
          "propertyNames",
          "unevaluatedItems",
          "unevaluatedProperties",
          "contentSchema");
  private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "oneOf", "anyOf", "prefixItems");
  private static final Set<String> SCHEMA_MAPS =
      Set.of("properties", "patternProperties", "dependentSchemas", "$defs");
  private static final Set<String> DECIMALS = Set.of("minimum", "maximum", "multipleOf");
  private static final Set<String> COUNTS =
      Set.of(
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "minContains",
          "maxContains");
  private static final Set<String> FLAGS =
      Set.of("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems");

  private final Part part;
  private final Schema.Builder schema = Schema.builder();

  private SchemaReader(Part part) {
    this.part = part;
  }

  static Schema read(Part part) {
    return new SchemaReader(part).read();
  }

  private Schema read() {
    part.values().keySet().forEach(this::keyword);
    return schema.build();
  }

  private void keyword(String name) {
    Object value = part.values().get(name);
    if (name.equals("type")) {
      types(value);
    } else if (name.equals("$ref")) {
      schema.ref(part.text("$ref"));
    } else if (SCHEMAS.contains(name)) {
      schema.keyword(name, schema(value));
    } else if (SCHEMA_LISTS.contains(name)) {
      schema.keyword(name, part.parts(name).stream().map(SchemaReader::read).toList());
    } else if (SCHEMA_MAPS.contains(name)) {
      schema.keyword(name, part.named(name, SchemaReader::read));
    } else if (DECIMALS.contains(name)) {
      schema.keyword(name, isExclusive(name) ? null : decimal(name));
    } else if (name.equals("exclusiveMinimum") || name.equals("exclusiveMaximum")) {
      exclusive(name);
    } else if (COUNTS.contains(name)) {
      BigDecimal count = decimal(name);
      schema.keyword(name, count == null ? null : count.intValue());
    } else if (FLAGS.contains(name)) {
      schema.keyword(name, part.isTrue(name) ? Boolean.TRUE : null);
    } else {
      other(name, value);
    }
  }

  private void other(String name, @Nullable Object value) {
    switch (name) {
      case "discriminator" -> part.part(name).ifPresent(this::discriminator);
      case "xml" -> part.part(name).ifPresent(this::xml);
      case "externalDocs" ->
          part.part(name).map(DocumentReader::externalDocs).ifPresent(schema::externalDocs);
      default -> schema.keyword(name, value);
    }
  }

  private static @Nullable Object schema(@Nullable Object value) {
    if (value instanceof Boolean allowed) {
      return allowed ? Schema.ANY : Schema.NEVER;
    }
    return Part.of(value).map(SchemaReader::read).orElse(null);
  }

  private void types(@Nullable Object value) {
    List<SchemaType> types = new ArrayList<>();
    for (Object one : value instanceof List<?> list ? list : List.of(String.valueOf(value))) {
      if (String.valueOf(one).equals("null")) {
        schema.nullable(true);
      }
      for (SchemaType type : SchemaType.values()) {
        if (type.name().toLowerCase(Locale.ROOT).equals(String.valueOf(one))) {
          types.add(type);
        }
      }
    }
    schema.types(types);
  }

  private @Nullable BigDecimal decimal(String name) {
    String text = part.text(name);
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null; // as every member of another shape: absent
    }
  }

  /** OpenAPI 3.0 says with a flag that {@code minimum} or {@code maximum} is exclusive. */
  private void exclusive(String name) {
    String text = part.text(name, "");
    String bound = name.equals("exclusiveMinimum") ? "minimum" : "maximum";
    if (text.equals("true")) {
      schema.keyword(name, decimal(bound));
    } else if (!text.equals("false")) {
      schema.keyword(name, decimal(name));
    }
  }

  private boolean isExclusive(String bound) {
    return part.isTrue(bound.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum");
  }

  private void discriminator(Part said) {
    Map<String, String> mapping = new LinkedHashMap<>();
    said.textsByName("mapping")
        .forEach((name, to) -> mapping.put(name, to.substring(to.lastIndexOf('/') + 1)));
    schema.discriminator(
        new Discriminator(said.text("propertyName", ""), mapping, said.extensions()));
  }

  private void xml(Part said) {
    schema.xml(
        new Xml(
            said.text("name"),
            said.text("namespace"),
            said.text("prefix"),
            said.isTrue("attribute"),
            said.isTrue("wrapped"),
            said.extensions()));
  }
}
