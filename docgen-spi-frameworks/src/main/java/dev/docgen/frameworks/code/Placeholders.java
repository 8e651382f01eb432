package dev.docgen.frameworks.code;

import java.util.Optional;
import java.util.function.Function;

/**
 * Texts of configuration files in which properties stand for their values: <code>${name}</code>, or
 * <code>${name:default}</code>, one in another too. Immutable.
 */
public final class Placeholders {
  private static final int MAX_DEPTH = 20;

  private final Function<String, Optional<String>> properties;

  /**
   * Makes one that looks properties up.
   *
   * @param properties returns the value of a name as it is written; empty for none
   */
  public Placeholders(Function<String, Optional<String>> properties) {
    this.properties = properties;
  }

  /**
   * Returns a text with each placeholder replaced by its property or its default after the colon; a
   * placeholder that has neither stays, and {@link #remainIn} tells of it.
   */
  public String replacedIn(String text) {
    return replaced(text, 0);
  }

  private String replaced(String text, int depth) {
    int start = text.indexOf("${");
    if (start < 0 || depth > MAX_DEPTH) {
      return text;
    }
    int end = closingBrace(text, start + 2);
    if (end < 0) {
      return text;
    }
    String inner = replaced(text.substring(start + 2, end), depth + 1);
    String rest = replaced(text.substring(end + 1), depth);
    return text.substring(0, start) + value(inner, depth) + rest;
  }

  private String value(String placeholder, int depth) {
    int colon = placeholder.indexOf(':');
    Optional<String> found = properties.apply(placeholder);
    if (found.isEmpty() && colon >= 0) {
      found =
          properties
              .apply(placeholder.substring(0, colon))
              .or(() -> Optional.of(placeholder.substring(colon + 1)));
    }
    return found.map(it -> replaced(it, depth + 1)).orElse("${" + placeholder + "}");
  }

  private static int closingBrace(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      if (text.startsWith("${", i)) {
        depth++;
      } else if (text.charAt(i) == '}' && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a text still holds a placeholder. */
  public static boolean remainIn(String text) {
    int start = text.indexOf("${");
    return start >= 0 && closingBrace(text, start + 2) >= 0;
  }
}
