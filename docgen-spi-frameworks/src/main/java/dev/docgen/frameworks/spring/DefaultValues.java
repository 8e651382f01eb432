package dev.docgen.frameworks.spring;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the text of a {@code defaultValue} into the JSON value that its schema calls for. */
final class DefaultValues {
  private static final Pattern SPEL_LITERAL =
      Pattern.compile("#\\{\\s*(?:'([^']*)'|(-?\\d+(?:\\.\\d+)?|true|false))\\s*}");

  private DefaultValues() {}

  /** Returns the schema with that default; one that does not fit its type stays a text. */
  static Schema apply(Schema schema, String text) {
    String evaluated = evaluated(text);
    Object value = evaluated == null ? null : typed(schema, evaluated);
    return value == null ? schema : schema.toBuilder().defaultValue(value).build();
  }

  /** Returns a text without SpEL, the value of a literal of SpEL's; null for what code computes. */
  private static @Nullable String evaluated(String text) {
    Matcher literal = SPEL_LITERAL.matcher(text);
    if (literal.matches()) {
      return literal.group(1) == null ? literal.group(2) : literal.group(1);
    }
    return text.contains("#{") ? null : text;
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
