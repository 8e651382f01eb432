package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.ComponentSchemas;
import dev.docgen.model.Encoding;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form. Items of an array are fields of one name; an object is sent as JSON, a
 * binary text as a file (OpenAPI 3.1, 4.8.14.4 and 4.8.15.1).
 */
final class FormFields {
  private final ComponentSchemas components;
  private final Map<String, Encoding> encodings;

  FormFields(ComponentSchemas components, Map<String, Encoding> encodings) {
    this.components = components;
    this.encodings = encodings;
  }

  /** Returns the fields in the order of the value's properties. */
  List<Body.Part> of(Schema schema, Map<?, ?> value) {
    List<Body.Part> parts = new ArrayList<>();
    Shape shape = ShapeReader.of(List.of(schema), components);
    value.forEach(
        (key, each) -> {
          String name = String.valueOf(key);
          if (each instanceof List<?> list) {
            list.forEach(item -> parts.add(part(name, item, itemSchemas(shape, name))));
          } else {
            parts.add(part(name, each, propertySchemas(shape, name)));
          }
        });
    return parts;
  }

  /** Returns the body of {@code application/x-www-form-urlencoded}. */
  static String encoded(List<Body.Part> parts) {
    return parts.stream()
        .map(part -> PercentCode.form(part.name()) + "=" + PercentCode.form(part.value()))
        .collect(Collectors.joining("&"));
  }

  private Body.Part part(String name, @Nullable Object value, List<Schema> schemas) {
    Encoding encoding = encodings.get(name);
    String declared = encoding == null ? null : encoding.contentType();
    boolean binary =
        ShapeReader.of(schemas, components).text("format").filter("binary"::equals).isPresent();
    if (binary) {
      String type = declared == null ? "application/octet-stream" : firstType(declared);
      return new Body.Part(name, "example", "example.bin", type);
    }
    boolean structured = value instanceof Map || value instanceof List;
    String json = structured ? "application/json" : null;
    String type = declared == null ? json : firstType(declared);
    return new Body.Part(name, text(value), null, type);
  }

  private static String firstType(String types) {
    String first = types.split(",", 2)[0].strip();
    return first.isEmpty() || first.contains("*") ? "application/octet-stream" : first;
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : JsonText.compact(value);
  }

  private static List<Schema> propertySchemas(Shape shape, String name) {
    return shape.parts().stream()
        .flatMap(part -> java.util.stream.Stream.ofNullable(part.properties().get(name)))
        .toList();
  }

  private List<Schema> itemSchemas(Shape shape, String name) {
    return ShapeReader.of(propertySchemas(shape, name), components).schemas("items");
  }
}
