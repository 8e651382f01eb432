package dev.docgen.frameworks.openapi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) that annotations hold as text, such as examples. Depth is limited, so that
 * no text can overflow the stack.
 */
public final class JsonText {
  private static final int MAX_DEPTH = 100;

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /** Returns the JSON value that a text is, or the text itself when it is no JSON. */
  public static @Nullable Object orText(String text) {
    try {
      JsonText reader = new JsonText(text);
      Object value = reader.value(0);
      reader.skipSpace();
      return reader.at == text.length() ? value : text;
    } catch (NotJson notJson) {
      return text;
    }
  }

  private @Nullable Object value(int depth) throws NotJson {
    skipSpace();
    if (at == text.length() || depth > MAX_DEPTH) {
      throw new NotJson();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> literal();
    };
  }

  private Map<String, @Nullable Object> object(int depth) throws NotJson {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    at++;
    if (takeIf('}')) {
      return result;
    }
    do {
      skipSpace();
      String key = string();
      take(':');
      result.put(key, value(depth + 1));
    } while (takeIf(','));
    take('}');
    return result;
  }

  private List<@Nullable Object> array(int depth) throws NotJson {
    List<@Nullable Object> result = new ArrayList<>();
    at++;
    if (takeIf(']')) {
      return result;
    }
    do {
      result.add(value(depth + 1));
    } while (takeIf(','));
    take(']');
    return result;
  }

  private String string() throws NotJson {
    take('"');
    StringBuilder result = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      result.append(c == '\\' ? escape() : c);
    }
    take('"');
    return result.toString();
  }

  private char escape() throws NotJson {
    if (at == text.length()) {
      throw new NotJson();
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw new NotJson();
    };
  }

  private char unicode() throws NotJson {
    if (at + 4 > text.length()) {
      throw new NotJson();
    }
    try {
      char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
      at += 4;
      return c;
    } catch (NumberFormatException e) {
      throw new NotJson();
    }
  }

  private @Nullable Object literal() throws NotJson {
    int start = at;
    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0 && !isSpace(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> number(word);
    };
  }

  private static Number number(String word) throws NotJson {
    if (!word.matches("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?")) {
      throw new NotJson();
    }
    BigDecimal value = new BigDecimal(word);
    if (word.matches("-?\\d+")) {
      return integer(value.toBigIntegerExact());
    }
    return value;
  }

  private static Number integer(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Number) value.longValueExact() : value;
  }

  private void take(char expected) throws NotJson {
    if (!takeIf(expected)) {
      throw new NotJson();
    }
  }

  private boolean takeIf(char expected) {
    skipSpace();
    boolean there = at < text.length() && text.charAt(at) == expected;
    if (there) {
      at++;
    }
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Says that the text is no JSON; never leaves this class. */
  private static final class NotJson extends Exception {
    private static final long serialVersionUID = 1;

    private NotJson() {
      super(null, null, false, false);
    }
  }
}
