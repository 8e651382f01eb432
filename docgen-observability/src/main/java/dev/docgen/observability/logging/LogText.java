package dev.docgen.observability.logging;

import java.util.Locale;

/**
 * Keeps what others wrote from forging log lines: control characters, line and paragraph separators
 * (U+2028, U+2029), invisible and direction-changing characters (category Cf) and lone surrogates
 * are written as escapes, and the text is cut to a length.
 */
public final class LogText {

  /** The most code points of a text that are logged. */
  public static final int MAX_LENGTH = 2_000;

  private LogText() {}

  /** Returns the text as it may be logged. */
  public static String safe(String text) {
    return safe(text, MAX_LENGTH);
  }

  /**
   * Returns the text as it may be logged, cut to so many code points of the original; an ellipsis
   * follows where it was cut.
   */
  public static String safe(String text, int maxLength) {
    if (isSafe(text, maxLength)) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    text.codePoints().limit(maxLength).forEach(c -> append(c, safe));
    if (text.codePointCount(0, text.length()) > maxLength) {
      safe.append('…');
    }
    return safe.toString();
  }

  static boolean isSafe(String text, int maxLength) {
    return text.length() <= maxLength
        && (isPlain(text) || text.codePoints().noneMatch(LogText::isUnsafe));
  }

  /** Returns whether the text is printable ASCII, as nearly every text is. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(int c, StringBuilder safe) {
    if (isUnsafe(c)) {
      safe.append(String.format(Locale.ROOT, "\\u%04x", c));
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
