package dev.docgen.engine.render.json;

import java.nio.charset.StandardCharsets;

/** What any text of a model needs before it can stand in a document. */
public final class Text {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String FRAGMENT_CHARACTERS = "-._~!$&'()*+,;=:@";

  private Text() {}

  /** Returns the text with unpaired surrogates, which UTF-8 cannot hold, replaced by U+FFFD. */
  public static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceUnpaired(text);
      }
    }
    return text;
  }

  private static String replaceUnpaired(String text) {
    StringBuilder paired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(paired::appendCodePoint);
    return paired.toString();
  }

  /** Returns one token of a JSON pointer as it stands in a URI fragment (RFC 6901, section 6). */
  public static String pointerFragment(String token) {
    StringBuilder fragment = new StringBuilder();
    for (byte b : wellFormed(token).getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c == '~') {
        fragment.append("~0");
      } else if (c < 0x80 && (isLetterOrDigit(c) || FRAGMENT_CHARACTERS.indexOf(c) >= 0)) {
        fragment.append((char) c);
      } else {
        fragment.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return fragment.toString();
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
