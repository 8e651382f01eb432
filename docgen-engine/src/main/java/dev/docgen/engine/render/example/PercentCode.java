package dev.docgen.engine.render.example;

import java.nio.charset.StandardCharsets;

/** Percent-codes of text in UTF-8 (RFC 3986, section 2). */
public final class PercentCode {
  private static final String UNRESERVED = "-._~";

  private PercentCode() {}

  /** Returns the text with all but unreserved characters encoded. */
  public static String strict(String text) {
    return encode(text, UNRESERVED);
  }

  /** Returns the text with all but unreserved and the given characters encoded. */
  public static String encode(String text, String kept) {
    StringBuilder coded = new StringBuilder(text.length());
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      int c = one & 0xFF;
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || (c < 0x80 && (kept.indexOf(c) >= 0 || UNRESERVED.indexOf(c) >= 0))) {
        coded.append((char) c);
      } else {
        coded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return coded.toString();
  }

  /** Returns the text as forms encode it: a space is a plus sign. */
  public static String form(String text) {
    return strict(text).replace("%20", "+");
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
