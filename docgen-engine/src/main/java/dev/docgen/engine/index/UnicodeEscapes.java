package dev.docgen.engine.index;

import java.util.Arrays;

/**
 * Java text with its Unicode escapes translated (JLS 3.3), but for escaped line terminators: those
 * stay as written, so that lines remain those of the file.
 *
 * @param text the translated text
 * @param offsets for each character of it where it stood before; one more for the end
 */
public record UnicodeEscapes(String text, int[] offsets) {

  /** Returns whether a text can hold an escape. */
  public static boolean mayBeIn(String text) {
    return text.contains("\\u");
  }

  /** Translates a text. */
  public static UnicodeEscapes translate(String text) {
    char[] out = new char[text.length()];
    int[] offsets = new int[text.length() + 1];
    int length = 0;
    int backslashes = 0;
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = c == '\\' && backslashes % 2 == 0 ? escapeEnd(text, i) : i;
      offsets[length] = i;
      if (end > i) {
        out[length++] = (char) Integer.parseInt(text.substring(end - 4, end), 16);
        backslashes = 0; // an escaped backslash does not begin another escape
        i = end;
      } else {
        out[length++] = c;
        backslashes = c == '\\' ? backslashes + 1 : 0;
        i++;
      }
    }
    offsets[length] = text.length();
    return new UnicodeEscapes(new String(out, 0, length), Arrays.copyOf(offsets, length + 1));
  }

  /** Returns the end of the escape that begins here; {@code start} when none does. */
  private static int escapeEnd(String text, int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) == 'u') {
      i++;
    }
    if (i == start + 1 || i + 4 > text.length()) {
      return start;
    }
    int value = 0;
    for (int k = i; k < i + 4; k++) {
      int digit = Character.digit(text.charAt(k), 16);
      if (digit < 0 || text.charAt(k) > 'f') {
        return start;
      }
      value = value * 16 + digit;
    }
    return value == '\n' || value == '\r' ? start : i + 4;
  }
}
