package dev.docgen.engine.render.openapi;

import java.util.Locale;
import java.util.Set;

/**
 * How a text may stand in YAML so that readers of 1.1 and 1.2 agree on it. Plain is what starts
 * like a word, so is no number or date, and is none of the words that 1.1 reads as booleans or
 * null; a block is several lines of printable ASCII; quotes hold everything else.
 */
final class YamlText {
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
  private static final String PLAIN_SIGNS = " _$/.,-+()*&'\"!?;=@%<>|^";

  private YamlText() {}

  /** Returns whether a text may stand as it is, as a name or as a value. */
  static boolean isPlain(String text) {
    if (text.isEmpty() || !isPlainStart(text.charAt(0)) || text.endsWith(" ")) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > 5 || !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isPlainStart(char c) {
    return isLetter(c) || c == '$' || c == '/' || c == '_';
  }

  private static boolean isPlain(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || PLAIN_SIGNS.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * Returns whether a text may stand as a literal block: several lines of printable ASCII without
   * spaces at their ends, the first one neither empty nor indented, at most one line end at the
   * end.
   */
  static boolean isBlock(String text) {
    if (text.indexOf('\n') <= 0 || text.charAt(0) == ' ' || text.endsWith("\n\n")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean printable = (c >= ' ' && c <= '~') || c == '\n';
      boolean last = i + 1 == text.length() || text.charAt(i + 1) == '\n';
      if (!printable || (c == ' ' && last)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a text between double quotes, by the escapes that 1.1, 1.2 and JSON share. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), quoted);
    }
    return quoted.append('"').toString();
  }

  private static void append(char c, StringBuilder quoted) {
    switch (c) {
      case '"', '\\' -> quoted.append('\\').append(c);
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isPrintable(c)) {
          quoted.append(c);
        } else {
          quoted.append("\\u").append(String.format(Locale.ROOT, "%04X", (int) c));
        }
      }
    }
  }

  /** Printable in both (YAML 1.2.2, section 5.1) and no line break or space in either. */
  private static boolean isPrintable(char c) {
    return (c >= ' ' && c <= '~')
        || (c > 0xA0 && c < 0xFFFE && c != 0x2028 && c != 0x2029 && c != 0xFEFF);
  }
}
