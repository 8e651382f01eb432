package dev.docgen.frameworks.openapi;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the text of a {@code defaultValue} into the JSON value that its schema calls for. */
public final class DefaultValues {
  private DefaultValues() {}

  /** Returns the schema with that default; one that does not fit its type stays a text. */
  public static Schema apply(Schema schema, String text) {
    Object value = typed(schema, text);
    return value == null ? schema : schema.toBuilder().defaultValue(value).build();
  }

  private static @Nullable Object typed(Schema schema, String text) {
    Optional<SchemaType> type = schema.type();
    if (type.isEmpty()) {
      return text;
    }
    return switch (type.get()) {
      case INTEGER, NUMBER -> number(text);
      case BOOLEAN -> bool(text);
      case ARRAY -> list(schema, text);
      default -> text;
    };
  }

  private static @Nullable Object number(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      BigDecimal value = new BigDecimal(text.strip());
      return value.scale() <= 0 && value.precision() < 19 ? (Object) value.longValueExact() : value;
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private static @Nullable Object bool(String text) {
    return switch (text.strip()) {
      case "true", "on", "yes", "1" -> true;
      case "false", "off", "no", "0" -> false;
      case "" -> null;
      default -> text;
    };
  }

  /** Spring splits a text into a list at commas ({@code StringToCollectionConverter}). */
  private static List<Object> list(Schema schema, String text) {
    List<Object> result = new ArrayList<>();
    if (text.isBlank()) {
      return result;
    }
    for (String part : text.split(",", -1)) {
      Object value = schema.items().map(items -> typed(items, part.strip())).orElse(part.strip());
      if (value != null) {
        result.add(value);
      }
    }
    return result;
  }
}
