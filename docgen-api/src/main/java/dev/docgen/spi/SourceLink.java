package dev.docgen.spi;

import dev.docgen.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The address at which a forge shows a place of the source.
 *
 * @param template an address beginning with {@code https://} or {@code http://} that holds {@code
 *     {path}}, and {@code {line}} if lines can be linked to
 */
public record SourceLink(String template) {
  private static final String PATH = "{path}";
  private static final String UNRESERVED = "-._~/";

  public SourceLink {
    Objects.requireNonNull(template, "template");
    if (!template.startsWith("https://") && !template.startsWith("http://")) {
      throw new IllegalArgumentException(
          "source link must begin with https:// or http://: " + template);
    }
    if (!template.contains(PATH)) {
      throw new IllegalArgumentException("source link must hold {path}: " + template);
    }
  }

  /** Returns the address of a place; of line 1 when the whole file is meant. */
  public String of(SourceLocation location) {
    return template
        .replace("{line}", Integer.toString(Math.max(1, location.line())))
        .replace(PATH, encode(location.path()));
  }

  /** Percent-encodes what may not stand in a path (RFC 3986, section 3.3). */
  private static String encode(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
