package dev.docgen.engine.render.page;

import dev.docgen.engine.render.page.TypeText.Part;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says types in words. */
final class Types {
  /** Schema anchors by component name. */
  private final Map<String, String> anchors;

  Types(Map<String, String> anchors) {
    this.anchors = anchors;
  }

  TypeText of(Schema schema) {
    List<Part> parts = new ArrayList<>();
    type(schema, parts);
    if (schema.nullable()) {
      words(" or null", parts);
    }
    return new TypeText(join(parts));
  }

  /** Returns the name of a component, a link when it is documented. */
  Part name(String component) {
    return new Part(component, anchors.get(component));
  }

  private void type(Schema schema, List<Part> parts) {
    if (schema.ref().isPresent()) {
      parts.add(name(schema.ref().get()));
    } else if (schema.isNever()) {
      words("nothing", parts);
    } else if (!schema.oneOf().isEmpty()) {
      list("one of ", schema.oneOf(), ", ", parts);
    } else if (!schema.anyOf().isEmpty()) {
      list("any of ", schema.anyOf(), ", ", parts);
    } else if (isCombined(schema)) {
      list("", schema.allOf(), " and ", parts);
    } else if (schema.type().filter(SchemaType.ARRAY::equals).isPresent()) {
      array(schema, parts);
    } else if (isMap(schema)) {
      map(schema, parts);
    } else {
      words(plain(schema), parts);
    }
  }

  /** Returns whether a schema is nothing but others together. */
  private static boolean isCombined(Schema schema) {
    return !schema.allOf().isEmpty()
        && schema.properties().isEmpty()
        && schema.allOf().stream().allMatch(part -> part.ref().isPresent());
  }

  static boolean isMap(Schema schema) {
    return schema.properties().isEmpty()
        && schema.additionalProperties().filter(values -> !values.isNever()).isPresent();
  }

  private void array(Schema schema, List<Part> parts) {
    if (schema.keyword("prefixItems") instanceof List<?> tuple) {
      list("tuple of ", tuple.stream().map(Schema.class::cast).toList(), ", ", parts);
      return;
    }
    words("array of ", parts);
    element(schema.items().orElse(Schema.ANY), parts);
  }

  private void map(Schema schema, List<Part> parts) {
    words("map of string to ", parts);
    element(schema.additionalProperties().orElse(Schema.ANY), parts);
  }

  private void element(Schema schema, List<Part> parts) {
    boolean group = schema.nullable() || schema.oneOf().size() > 1 || schema.anyOf().size() > 1;
    words(group ? "(" : "", parts);
    parts.addAll(of(schema).parts());
    words(group ? ")" : "", parts);
  }

  private void list(String before, List<Schema> schemas, String between, List<Part> parts) {
    words(schemas.size() > 1 || before.startsWith("tuple") ? before : "", parts);
    for (int i = 0; i < schemas.size(); i++) {
      words(i == 0 ? "" : between, parts);
      parts.addAll(of(schemas.get(i)).parts());
    }
  }

  private static String plain(Schema schema) {
    String types =
        schema.types().isEmpty()
            ? untyped(schema)
            : schema.types().stream().map(SchemaType::key).collect(Collectors.joining(" or "));
    return types + schema.format().map(format -> " (" + format + ")").orElse("");
  }

  private static String untyped(Schema schema) {
    return schema.properties().isEmpty() && schema.allOf().isEmpty() ? "any" : "object";
  }

  private static void words(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, null));
    }
  }

  private static List<Part> join(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.anchor() == null && part.anchor() == null) {
        joined.set(joined.size() - 1, new Part(last.text() + part.text(), null));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }
}
