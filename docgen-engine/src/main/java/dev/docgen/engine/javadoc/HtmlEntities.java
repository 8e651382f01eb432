package dev.docgen.engine.javadoc;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character references that comments use (HTML 13.5): numbers and the common names. */
final class HtmlEntities {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("copy", "\u00a9"),
          Map.entry("reg", "\u00ae"),
          Map.entry("trade", "\u2122"),
          Map.entry("mdash", "\u2014"),
          Map.entry("ndash", "\u2013"),
          Map.entry("hellip", "\u2026"),
          Map.entry("bull", "\u2022"),
          Map.entry("middot", "\u00b7"),
          Map.entry("times", "\u00d7"),
          Map.entry("divide", "\u00f7"),
          Map.entry("plusmn", "\u00b1"),
          Map.entry("deg", "\u00b0"),
          Map.entry("euro", "\u20ac"),
          Map.entry("sect", "\u00a7"),
          Map.entry("para", "\u00b6"),
          Map.entry("larr", "\u2190"),
          Map.entry("rarr", "\u2192"),
          Map.entry("uarr", "\u2191"),
          Map.entry("darr", "\u2193"),
          Map.entry("harr", "\u2194"),
          Map.entry("le", "\u2264"),
          Map.entry("ge", "\u2265"),
          Map.entry("ne", "\u2260"),
          Map.entry("infin", "\u221e"),
          Map.entry("laquo", "\u00ab"),
          Map.entry("raquo", "\u00bb"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("auml", "\u00e4"),
          Map.entry("ouml", "\u00f6"),
          Map.entry("uuml", "\u00fc"),
          Map.entry("szlig", "\u00df"),
          Map.entry("eacute", "\u00e9"),
          Map.entry("egrave", "\u00e8"),
          Map.entry("agrave", "\u00e0"),
          Map.entry("ccedil", "\u00e7"),
          Map.entry("lbrace", "{"),
          Map.entry("rbrace", "}"),
          Map.entry("commat", "@"),
          Map.entry("ast", "*"),
          Map.entry("sol", "/"));

  private HtmlEntities() {}

  /** Returns the text of a reference without {@code &} and {@code ;}; null when it is not known. */
  static @Nullable String decode(String reference) {
    return reference.startsWith("#") ? number(reference.substring(1)) : NAMED.get(reference);
  }

  private static @Nullable String number(String digits) {
    try {
      int code =
          digits.startsWith("x") || digits.startsWith("X")
              ? Integer.parseInt(digits.substring(1), 16)
              : Integer.parseInt(digits);
      boolean printable = Character.isValidCodePoint(code) && (code >= ' ' || code == '\n');
      return printable && !Character.isSurrogate((char) Math.min(code, 0xffff))
          ? Character.toString(code)
          : null;
    } catch (NumberFormatException e) {
      return null; // not a reference: the text stays
    }
  }
}
