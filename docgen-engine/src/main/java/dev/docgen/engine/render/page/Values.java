package dev.docgen.engine.render.page;

import dev.docgen.engine.render.json.JsonEmitter;
import dev.docgen.engine.render.json.JsonValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Values of the model as text. */
final class Values {
  private Values() {}

  /** Returns text as it is, everything else as JSON on one line. */
  static String plain(@Nullable Object value) {
    return value instanceof String text ? text : json(value, false);
  }

  /** Returns JSON on several lines. */
  static String indented(@Nullable Object value) {
    return json(value, true).strip();
  }

  private static String json(@Nullable Object value, boolean indented) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      JsonEmitter emitter = new JsonEmitter(bytes, indented);
      JsonValues.write(emitter, value);
      emitter.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not refuse
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
