package dev.docgen.engine.render.openapi;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;

/**
 * Leaves plain only what every YAML 1.1 and 1.2 reader takes for the same text; everything else is
 * quoted, where escapes are exact.
 *
 * <p>Plain is a text of letters, digits, spaces and a few signs that starts with a letter or {@code
 * $}, so is no number, date or sexagesimal, and is none of the words that 1.1 reads as booleans or
 * null. Text of several lines may become a literal block when each line is plain enough for one.
 */
final class YamlQuoting extends StringQuotingChecker {
  private static final long serialVersionUID = 1L;

  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
  private static final String PLAIN_SIGNS = " _$/.,-+()*&'\"!?;=@%<>|^";

  @Override
  public boolean needToQuoteName(String name) {
    return !isPlain(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return !isPlain(value) && !isLiteralBlock(value);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && isPlainStart(text.charAt(0))
        && text.charAt(text.length() - 1) != ' '
        && text.chars().allMatch(YamlQuoting::isPlain)
        && !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isPlainStart(int c) {
    return isLetter(c) || c == '$' || c == '/' || c == '_';
  }

  private static boolean isPlain(int c) {
    return isLetter(c) || (c >= '0' && c <= '9') || PLAIN_SIGNS.indexOf(c) >= 0;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Lines of printable ASCII, none with spaces at an end, the first not empty. */
  private static boolean isLiteralBlock(String text) {
    if (text.indexOf('\n') <= 0 || text.charAt(0) == ' ' || text.endsWith("\n\n")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean printable = (c >= ' ' && c <= '~') || c == '\n';
      boolean spaceAtEnd = c == ' ' && (i + 1 == text.length() || text.charAt(i + 1) == '\n');
      if (!printable || spaceAtEnd) {
        return false;
      }
    }
    return true;
  }
}
