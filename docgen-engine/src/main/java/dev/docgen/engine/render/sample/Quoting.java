package dev.docgen.engine.render.sample;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of text in one language each. */
final class Quoting {
  private static final Pattern QUOTES = Pattern.compile("\"{3,}");
  private static final Pattern QUOTES_LAST = Pattern.compile("\"{3,}|\"+$");

  private Quoting() {}

  /**
   * Returns the text as one word of a POSIX shell (2.2.2). What a terminal would act upon is
   * written as an ANSI-C string, which bash, zsh and ksh know.
   */
  static String shell(String text) {
    boolean plain = text.codePoints().noneMatch(c -> c != '\n' && c != '\t' && isControl(c));
    return plain
        ? "'" + text.replace("'", "'\\''") + "'"
        : "$'" + escaped(text, "'", c -> octal(c)) + "'";
  }

  /** Returns the text as a Java string literal (JLS 3.10.5). */
  static String java(String text) {
    return '"' + escaped(text, "\"", Quoting::javaControl) + '"';
  }

  /**
   * Returns the text as a Java text block (JLS 3.10.6) whose lines are indented by that much; as a
   * string literal where all lines are indented themselves, which a text block would take away.
   */
  static String javaBlock(String text, String indent) {
    boolean strange = text.chars().anyMatch(c -> Character.isWhitespace(c) && !isUsualSpace(c));
    if (strange || text.lines().allMatch(line -> line.isBlank() || line.startsWith(" "))) {
      return java(text);
    }
    String[] lines = text.split("\n", -1);
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (int i = 0; i < lines.length; i++) {
      String line = tripled(escaped(lines[i], "", Quoting::javaControl), i == lines.length - 1);
      if (line.endsWith(" ")) {
        line = line.substring(0, line.length() - 1) + "\\s"; // space at a line's end is dropped
      }
      block.append(line.isEmpty() && i < lines.length - 1 ? "" : indent).append(line);
      block.append(i < lines.length - 1 ? "\n" : "");
    }
    return block.append("\"\"\"").toString();
  }

  private static boolean isUsualSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Escapes quotes that would end a long literal: three in a row, and any at the end. */
  private static String tripled(String line, boolean last) {
    Matcher quotes = (last ? QUOTES_LAST : QUOTES).matcher(line);
    return quotes.replaceAll(run -> Matcher.quoteReplacement("\\\"".repeat(run.group().length())));
  }

  /** Returns the text as a JavaScript string literal (ECMAScript 12.9.4). */
  static String javaScript(String text) {
    return '"' + escaped(text, "\"", Quoting::unicode) + '"';
  }

  /** Returns the text as a JavaScript template literal (ECMAScript 12.9.6). */
  static String javaScriptBlock(String text) {
    StringBuilder block = new StringBuilder("`");
    for (String line : text.split("\n", -1)) {
      block.append(escaped(line, "`", Quoting::unicode).replace("${", "\\${")).append('\n');
    }
    block.setLength(block.length() - 1);
    return block.append('`').toString();
  }

  /** Returns the text as a Python string literal (Python reference 2.4.1). */
  static String python(String text) {
    return '"' + escaped(text, "\"", Quoting::pythonControl) + '"';
  }

  /** Returns the text as a long Python string literal. */
  static String pythonBlock(String text) {
    String[] lines = text.split("\n", -1);
    StringBuilder block = new StringBuilder("\"\"\"");
    for (int i = 0; i < lines.length; i++) {
      block.append(tripled(escaped(lines[i], "", Quoting::pythonControl), i == lines.length - 1));
      block.append(i < lines.length - 1 ? "\n" : "");
    }
    return block.append("\"\"\"").toString();
  }

  /** Escapes the backslash, the quotes and what a reader could not see. */
  private static String escaped(String text, String quotes, IntFunction<String> control) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(
            c -> {
              if (c == '\\' || (c < 0x80 && quotes.indexOf(c) >= 0)) {
                escaped.append('\\').append((char) c);
              } else if (isControl(c)) {
                escaped.append(control.apply(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /**
   * Returns whether a character is a control character, ends a line somewhere, or changes how its
   * neighbours are shown, which would let code look like other code.
   */
  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static String named(int c) {
    return c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : "";
  }

  /** A Unicode escape of a line end or a quote would be read before the literal (JLS 3.3). */
  private static String javaControl(int c) {
    if (!named(c).isEmpty()) {
      return named(c);
    }
    return c < 0x80 ? octal(c) : unicode(c);
  }

  private static String octal(int c) {
    if (c < 0x80) {
      return "\\" + (c >> 6) + (c >> 3 & 7) + (c & 7);
    }
    StringBuilder bytes = new StringBuilder();
    for (byte one : Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      bytes.append('\\').append(one >> 6 & 3).append(one >> 3 & 7).append(one & 7);
    }
    return bytes.toString();
  }

  private static String unicode(int c) {
    if (!named(c).isEmpty()) {
      return named(c);
    }
    StringBuilder units = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      units.append("\\u").append(hex(unit, 4));
    }
    return units.toString();
  }

  private static String pythonControl(int c) {
    return named(c).isEmpty() ? "\\U" + hex(c, 8) : named(c);
  }

  private static String hex(int c, int digits) {
    String text = Integer.toHexString(c);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
