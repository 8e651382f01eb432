package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.fit.SchemaFit;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as bodies of a media type. */
final class BodyMaker {
  private final Examples examples;
  private final Direction direction;

  BodyMaker(Examples examples, Direction direction) {
    this.examples = examples;
    this.direction = direction;
  }

  Attempt<Body> make(String mediaType, MediaType media, ExampleValue example) {
    String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    Schema schema = media.schema() == null ? Schema.ANY : media.schema();
    if (isBinary(schema) || (isBytes(type) && example.source() == ExampleSource.GENERATED)) {
      return file(type, example);
    }
    try {
      return written(type, media, schema, example);
    } catch (NoExample none) {
      return Attempt.none(none.reason());
    }
  }

  private Attempt<Body> written(String type, MediaType media, Schema schema, ExampleValue example) {
    if (type.equals("application/x-www-form-urlencoded")) {
      return text(type, FormFields.encoded(fields(media, schema, example)), example);
    }
    if (type.startsWith("multipart/")) {
      return Attempt.of(new Body.Multipart(type, fields(media, schema, example), example.source()));
    }
    if (example.value() instanceof String raw && !quotes(type, schema, raw, example)) {
      return text(type.contains("*") ? "text/plain" : type, raw, example);
    }
    if (isJson(type)) {
      String lines = JsonText.pretty(example.value());
      return text(type.contains("*") ? "application/json" : type, lines, example);
    }
    if (type.equals("text/event-stream")) {
      return text(type, "data: " + JsonText.compact(first(example.value())) + "\n\n", example);
    }
    if (type.endsWith("ndjson") || type.endsWith("stream+json")) {
      return text(type, JsonText.compact(first(example.value())) + "\n", example);
    }
    if (isXml(type)) {
      return text(
          type, new XmlText(examples.schemas(), direction).write(schema, example.value()), example);
    }
    if (type.startsWith("text/") && !(example.value() instanceof Map)) {
      return text(type, JsonText.compact(example.value()), example);
    }
    return Attempt.none("values are not written as " + type);
  }

  /** Returns whether a text is a JSON string here, rather than the body itself. */
  private boolean quotes(String type, Schema schema, String raw, ExampleValue example) {
    if (type.contains("*") || !isJson(type)) {
      return false;
    }
    return example.source() == ExampleSource.GENERATED
        || new SchemaFit(examples.schemas(), direction).fits(schema, raw);
  }

  private List<Body.Part> fields(MediaType media, Schema schema, ExampleValue example) {
    if (!(example.value() instanceof Map<?, ?> map)) {
      throw NoExample.because("a form takes an object");
    }
    return new FormFields(examples.schemas(), media.encoding()).of(schema, map);
  }

  private static @Nullable Object first(@Nullable Object value) {
    return value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
  }

  private static Attempt<Body> text(String type, String text, ExampleValue example) {
    return Attempt.of(new Body.Text(type, text, example.source()));
  }

  private static Attempt<Body> file(String type, ExampleValue example) {
    String sent = type.contains("*") ? "application/octet-stream" : type;
    return Attempt.of(new Body.File(sent, "example.bin", example.source()));
  }

  private boolean isBinary(Schema schema) {
    return ShapeReader.of(List.of(schema), examples.schemas())
        .text("format")
        .filter("binary"::equals)
        .isPresent();
  }

  private static boolean isBytes(String type) {
    return type.equals("application/octet-stream")
        || type.equals("application/pdf")
        || type.equals("application/zip")
        || type.startsWith("image/") && !type.endsWith("+xml")
        || type.startsWith("audio/")
        || type.startsWith("video/");
  }

  private static boolean isJson(String type) {
    return type.equals("application/json")
        || type.equals("text/json")
        || type.equals("*/*")
        || type.equals("application/*")
        || (type.endsWith("+json") && !type.endsWith("stream+json"));
  }

  private static boolean isXml(String type) {
    return type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml");
  }
}
