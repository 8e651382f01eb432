package dev.docgen.engine.render.example;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts of the formats that are known: {@code #} stands for a number, {@code _} for letters that
 * fill up to a length.
 */
final class FormatTexts {
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("binary", "_"),
          Map.entry("char", "a"),
          Map.entry("date", "2025-01-##"),
          Map.entry("date-time", "2025-01-##T09:30:00Z"),
          Map.entry("decimal", "#9.99"),
          Map.entry("duration", "PT#M"),
          Map.entry("email", "user_#@example.com"),
          Map.entry("hostname", "www_#.example.com"),
          Map.entry("idn-email", "user_#@example.com"),
          Map.entry("idn-hostname", "www_#.example.com"),
          Map.entry("ipv4", "192.0.2.#"),
          Map.entry("ipv6", "2001:db8::#"),
          Map.entry("iri", "https://example.com/_#"),
          Map.entry("iri-reference", "/example_#"),
          Map.entry("json-pointer", "/items_/#"),
          Map.entry("local-date-time", "2025-01-##T09:30:00"),
          Map.entry("local-time", "09:##:00"),
          Map.entry("partial-time", "09:##:00"),
          Map.entry("password", "********"),
          Map.entry("regex", "^[a-z]+$"),
          Map.entry("relative-json-pointer", "#/items_"),
          Map.entry("time", "09:##:00Z"),
          Map.entry("uri", "https://example.com/_#"),
          Map.entry("uri-reference", "/example_#"),
          Map.entry("uri-template", "https://example.com/_{id}"),
          Map.entry("uuid", "123e4567-e89b-42d3-a456-4266141740##"));

  private FormatTexts() {}

  /** Returns texts of the format, the most natural first; none for a format that is not known. */
  static Stream<String> of(String format, int variant, Bounds length) {
    if (format.equals("byte")) {
      return Stream.of(base64(length));
    }
    return Optional.ofNullable(TEXTS.get(format)).stream()
        .flatMap(template -> filled(template, variant, length));
  }

  private static Stream<String> filled(String template, int variant, Bounds length) {
    String number = variant == 0 && template.contains("_") ? "" : String.valueOf(variant + 1);
    String two = variant < 9 ? "0" + (variant + 1) : String.valueOf(variant + 1);
    String text = template.replace("##", two).replace("#", number);
    int missing = length.least() - text.replace("_", "").length();
    String fill = missing > 0 ? "x".repeat(missing) : "";
    return Stream.of(text.replace("_", ""), text.replace("_", fill), shortest(text));
  }

  /** Returns the text without what a short one can miss. */
  private static String shortest(String text) {
    return text.replace("_", "").replace("user", "u").replace("example.com", "a.io");
  }

  private static String base64(Bounds length) {
    int groups = Math.max(1, (length.least() + 3) / 4);
    String sample = length.least() > 12 ? "example".repeat(groups) : "example";
    String whole = Base64.getEncoder().encodeToString(sample.getBytes(StandardCharsets.UTF_8));
    int most = Math.min(length.most() / 4 * 4, Math.max(12, groups * 4));
    return whole.length() <= most ? whole : whole.substring(0, most);
  }
}
