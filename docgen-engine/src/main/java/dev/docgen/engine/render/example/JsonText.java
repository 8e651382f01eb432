package dev.docgen.engine.render.example;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON values as text (RFC 8259). */
public final class JsonText {
  private static final int MAX_DEPTH = 100;
  private static final int MAX_VALUES = 20_000;

  private final StringBuilder text = new StringBuilder();
  private final boolean pretty;

  private JsonText(boolean pretty) {
    this.pretty = pretty;
  }

  /** Returns the text, indented by two spaces, lines ended by {@code \n}, none at the end. */
  public static String pretty(@Nullable Object value) {
    return write(value, true);
  }

  /** Returns the text on one line. */
  public static String compact(@Nullable Object value) {
    return write(value, false);
  }

  /** Returns whether a value is of a size that can be shown, and ends. */
  static boolean isShowable(@Nullable Object value) {
    return count(value, 0, 0) <= MAX_VALUES;
  }

  private static int count(@Nullable Object value, int depth, int before) {
    if (depth > MAX_DEPTH || before > MAX_VALUES) {
      return MAX_VALUES + 1;
    }
    int sum = before + 1;
    Collection<?> children =
        value instanceof Map<?, ?> map
            ? map.values()
            : value instanceof Collection<?> list ? list : java.util.List.of();
    for (Object child : children) {
      sum = count(child, depth + 1, sum);
    }
    return sum;
  }

  private static String write(@Nullable Object value, boolean pretty) {
    JsonText writer = new JsonText(pretty);
    writer.value(value, 0);
    return writer.text.toString();
  }

  private void value(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof Collection<?> list) {
      array(list, depth);
    } else if (value instanceof Double || value instanceof Float) {
      decimal((Number) value);
    } else if (value instanceof BigDecimal decimal) {
      text.append(Math.abs((long) decimal.scale()) < 400 ? decimal.toPlainString() : decimal);
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      string(String.valueOf(value));
    }
  }

  private void decimal(Number number) {
    double value = number.doubleValue();
    if (Double.isFinite(value)) {
      text.append(number);
    } else {
      string(number.toString());
    }
  }

  private void object(Map<?, ?> map, int depth) {
    text.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> all = map.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<?, ?> entry = all.next();
      line(depth + 1);
      string(String.valueOf(entry.getKey()));
      text.append(pretty ? ": " : ":");
      value(entry.getValue(), depth + 1);
      text.append(all.hasNext() ? "," : "");
    }
    close(map.isEmpty(), depth, '}');
  }

  private void array(Collection<?> list, int depth) {
    text.append('[');
    for (Iterator<?> all = list.iterator(); all.hasNext(); ) {
      line(depth + 1);
      value(all.next(), depth + 1);
      text.append(all.hasNext() ? "," : "");
    }
    close(list.isEmpty(), depth, ']');
  }

  private void close(boolean empty, int depth, char bracket) {
    if (!empty) {
      line(depth);
    }
    text.append(bracket);
  }

  private void line(int depth) {
    if (pretty) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  /** Control characters and lone surrogates are escaped, so that any text survives UTF-8. */
  private void string(String value) {
    text.append('"');
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
              } else if (c == '\n') {
                text.append("\\n");
              } else if (c < 0x20 || c == 0x7F || Character.getType(c) == Character.SURROGATE) {
                text.append("\\u").append(hex(c));
              } else {
                text.appendCodePoint(c);
              }
            });
    text.append('"');
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
