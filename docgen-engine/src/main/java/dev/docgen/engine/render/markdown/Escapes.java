package dev.docgen.engine.render.markdown;

import dev.docgen.engine.render.json.Text;
import java.util.regex.Pattern;

/**
 * Writes verbatim text so that it stands in Markdown as it is, on one line and in a table's cell as
 * well as elsewhere.
 */
final class Escapes {
  private static final String SPECIAL = "\\`*_[]<>#|&~$";
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern ESCAPED_PIPE = Pattern.compile("\\\\+\\|");

  private Escapes() {}

  /** Returns one line of well-formed text without control characters. */
  static String line(String text) {
    return BREAKS.matcher(Text.wellFormed(text)).replaceAll(" ").strip();
  }

  /** Returns plain text with what Markdown or HTML would read escaped (CommonMark 0.31, 2.4). */
  static String text(String text) {
    String line = line(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 && !(c == '_' && isWithinWord(line, i))) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** An underscore within a word is no emphasis (CommonMark 0.31, 6.2). */
  private static boolean isWithinWord(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  /**
   * Returns a code span for a table's cell, where a pipe is escaped even in code (GFM 0.29, example
   * 200). A pipe with a backslash before it cannot be said that way: it becomes HTML.
   */
  static String cellCode(String text) {
    String line = line(text);
    return ESCAPED_PIPE.matcher(line).find() ? htmlCode(line) : code(line).replace("|", "\\|");
  }

  /** Returns a code span (CommonMark 0.31, 6.1) for anywhere but a table. */
  static String code(String text) {
    String line = line(text);
    if (line.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longestRun(line, '`') + 1);
    boolean padded = line.startsWith("`") || line.endsWith("`");
    String content = padded ? " " + line + " " : line;
    return fence + content + fence;
  }

  private static String htmlCode(String line) {
    StringBuilder html = new StringBuilder("<code>");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean special = c < 0x80 && !Character.isLetterOrDigit(c) && c != ' ';
      html.append(special ? "&#" + (int) c + ";" : String.valueOf(c));
    }
    return html.append("</code>").toString();
  }

  /** Returns a fence of backticks that the code does not hold (CommonMark 0.31, 4.5). */
  static String fence(String code) {
    return "`".repeat(Math.max(3, longestRun(code, '`') + 1));
  }

  private static int longestRun(String text, char of) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == of ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
