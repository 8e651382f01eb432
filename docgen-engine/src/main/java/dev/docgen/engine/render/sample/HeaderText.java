package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.PercentCode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in a header (RFC 9110, section 5). */
final class HeaderText {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}");
  private static final String PRINTABLE = " !\"#$%&'()*+,/:;<=>?@[\\]^`{|}";

  /** Set by every client itself, for the connection rather than the request. */
  private static final Set<String> OF_THE_CLIENT =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private HeaderText() {}

  static boolean isToken(String name) {
    return TOKEN.matcher(name).matches();
  }

  /** Returns whether a caller can set the header. */
  static boolean isFree(String name) {
    return isToken(name) && !OF_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the value with all but printable ASCII percent-encoded, without space around it. */
  static String value(String text) {
    return PercentCode.encode(text.strip(), PRINTABLE);
  }
}
