package dev.docgen.engine.schema.annotated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Example and default values, which annotations hold as text, as the JSON values they mean. An
 * object or array is always read; a number or boolean unless the schema is a string, as
 * swagger-core reads {@code @Schema(example)}.
 */
public final class JsonText {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readerFor(Object.class);

  private JsonText() {}

  /** Returns the value of an example: parsed where its form and the schema's type say so. */
  public static Object value(String text, List<SchemaType> types) {
    String trimmed = text.strip();
    Object parsed = parse(trimmed).orElse(trimmed);
    if (parsed instanceof Map<?, ?> || parsed instanceof List<?>) {
      return parsed;
    }
    boolean scalar = parsed instanceof Number || parsed instanceof Boolean;
    return scalar && !types.contains(SchemaType.STRING) ? parsed : trimmed;
  }

  /** Returns the value of a default: as {@link #value}, and text stays text without a type. */
  static Object defaultValue(String text, List<SchemaType> types) {
    Object value = value(text, types);
    return types.isEmpty() && !(value instanceof Map || value instanceof List)
        ? text.strip()
        : value;
  }

  /** Returns the JSON value; empty when the text is no JSON or is {@code null}. */
  static Optional<Object> parse(String text) {
    try {
      @Nullable Object value = READER.readValue(text);
      return Optional.ofNullable(value);
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }
}
