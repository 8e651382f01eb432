package dev.docgen.engine.render.openapi;

import dev.docgen.model.Discriminator;
import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.Schema;
import dev.docgen.model.Xml;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes Schema Objects, keywords in one order whatever the order in which they were set. */
final class SchemaWriter {
  private static final List<String> ORDER =
      List.of(
          "$ref",
          "title",
          "type",
          "format",
          "contentMediaType",
          "contentEncoding",
          "contentSchema",
          "description",
          "nullable",
          "enum",
          "const",
          "default",
          "multipleOf",
          "minimum",
          "exclusiveMinimum",
          "maximum",
          "exclusiveMaximum",
          "minLength",
          "maxLength",
          "pattern",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "required",
          "properties",
          "patternProperties",
          "additionalProperties",
          "propertyNames",
          "prefixItems",
          "items",
          "allOf",
          "oneOf",
          "anyOf",
          "not",
          "discriminator",
          "readOnly",
          "writeOnly",
          "deprecated",
          "xml",
          "externalDocs",
          "example",
          "examples");

  private static final Map<String, Integer> RANKS = ranks();
  private static final Comparator<Map.Entry<String, @Nullable Object>> BY_RANK =
      Comparator.<Map.Entry<String, @Nullable Object>>comparingInt(entry -> rank(entry.getKey()))
          .thenComparing(Map.Entry::getKey);

  private final Output out;
  private final SchemaDialect dialect;

  SchemaWriter(Output out) {
    this.out = out;
    this.dialect = SchemaDialect.of(out.version());
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    ORDER.forEach(keyword -> ranks.put(keyword, ranks.size()));
    return ranks;
  }

  private static int rank(String keyword) {
    return RANKS.getOrDefault(keyword, ORDER.size() + (keyword.startsWith("x-") ? 1 : 0));
  }

  /** Writes a schema. */
  void write(Schema schema) throws IOException {
    if (schema.isNever() || schema.isAlways()) {
      writeBoolean(schema);
      return;
    }
    Map<String, @Nullable Object> keywords = dialect.keywords(schema);
    out.object(
        () -> {
          writeAll(keywords);
          if (out.is31() || !keywords.containsKey("$ref")) {
            out.source(schema.provenance());
          }
        });
  }

  /** Writes a component: always an object, since readers of 3.1 know no boolean component. */
  void writeComponent(Schema schema) throws IOException {
    if (schema.isNever() || schema.isAlways()) {
      writeBooleanAsObject(schema);
    } else {
      write(schema);
    }
  }

  /** Boolean schemas are new in OpenAPI 3.1. */
  private void writeBoolean(Schema schema) throws IOException {
    if (out.is31()) {
      out.bool(schema.isAlways());
    } else {
      writeBooleanAsObject(schema);
    }
  }

  private void writeBooleanAsObject(Schema schema) throws IOException {
    out.object(
        () -> {
          if (schema.isNever()) {
            out.object("not", () -> {});
          }
        });
  }

  private void write(Keywords keywords) throws IOException {
    out.object(() -> writeAll(keywords.values()));
  }

  private void writeAll(Map<String, @Nullable Object> keywords) throws IOException {
    List<Map.Entry<String, @Nullable Object>> sorted =
        keywords.entrySet().stream().sorted(BY_RANK).toList();
    for (Map.Entry<String, @Nullable Object> entry : sorted) {
      writeKeyword(entry.getKey(), entry.getValue());
    }
  }

  private void writeKeyword(String name, @Nullable Object value) throws IOException {
    if (name.equals("$ref") && value instanceof String target) {
      out.text(name, Output.referenceTo("schemas", target));
    } else if (name.equals("additionalProperties") && value instanceof Schema schema) {
      out.name(name);
      writeAdditional(schema);
    } else if (!(value instanceof ExternalDocumentation docs && docs.url() == null)) {
      out.name(name);
      writeValue(value);
    }
  }

  private void writeAdditional(Schema schema) throws IOException {
    if (schema.isNever()) {
      out.bool(false); // the one place where every version and tool knows it
    } else {
      write(schema);
    }
  }

  private void writeValue(@Nullable Object value) throws IOException {
    if (value instanceof Schema schema) {
      write(schema);
    } else if (value instanceof Keywords keywords) {
      write(keywords);
    } else if (value instanceof Discriminator discriminator) {
      writeDiscriminator(discriminator);
    } else if (value instanceof Xml xml) {
      writeXml(xml);
    } else if (value instanceof ExternalDocumentation docs) {
      new TextObjects(out).externalDocs(docs);
    } else if (value instanceof List<?> list) {
      out.array(list, this::writeValue);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map);
    } else {
      out.value(value);
    }
  }

  private void writeMap(Map<?, ?> map) throws IOException {
    out.object(
        () -> {
          for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.name(String.valueOf(entry.getKey()));
            writeValue(entry.getValue());
          }
        });
  }

  private void writeDiscriminator(Discriminator discriminator) throws IOException {
    out.object(
        () -> {
          out.text("propertyName", discriminator.propertyName());
          out.map(
              "mapping",
              discriminator.mapping(),
              target -> out.string(Output.referenceTo("schemas", target)));
          if (out.is31()) { // 3.0 has none here (section 4.7.25)
            out.extensions(discriminator.extensions());
          }
        });
  }

  private void writeXml(Xml xml) throws IOException {
    out.object(
        () -> {
          out.text("name", xml.name());
          out.text("namespace", xml.namespace());
          out.text("prefix", xml.prefix());
          out.flag("attribute", xml.attribute());
          out.flag("wrapped", xml.wrapped());
          out.extensions(xml.extensions());
        });
  }
}
