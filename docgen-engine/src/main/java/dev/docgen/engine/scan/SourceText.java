package dev.docgen.engine.scan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file: UTF-8, or UTF-16 when a byte-order mark says so; the mark is not part of it.
 *
 * @param text with U+FFFD for every byte that could not be read
 * @param malformed whether there was such a byte
 */
public record SourceText(String text, boolean malformed) {

  /** Decodes a file. */
  public static SourceText of(byte[] bytes) {
    if (isUtf8Marked(bytes)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  /** Returns whether a file begins with the three bytes of UTF-8's byte-order mark. */
  public static boolean isUtf8Marked(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF);
  }

  /** Returns whether a byte-order mark says that a file is not UTF-8. */
  public static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
  }

  private static SourceText decode(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new SourceText(text, text.indexOf('\uFFFD') >= 0 && !isValid(bytes, from, charset));
  }

  private static boolean isValid(byte[] bytes, int from, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
