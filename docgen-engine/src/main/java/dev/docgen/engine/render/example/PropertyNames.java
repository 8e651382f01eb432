package dev.docgen.engine.render.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a property's name suggests as its value. Found by the whole name first ({@code firstName}),
 * then by its last word ({@code customerName}), letters' case and separators aside.
 *
 * <p>Values are invented or reserved for documentation (RFC 2606, RFC 5737) and never look like
 * secrets.
 */
final class PropertyNames {
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("address", "1 Main Street"),
          Map.entry("author", "Alex Example"),
          Map.entry("category", "books"),
          Map.entry("city", "Springfield"),
          Map.entry("code", "A1"),
          Map.entry("color", "green"),
          Map.entry("comment", "A short comment"),
          Map.entry("company", "Example Ltd"),
          Map.entry("contenttype", "application/json"),
          Map.entry("country", "NL"),
          Map.entry("currency", "EUR"),
          Map.entry("date", "2025-01-15"),
          Map.entry("description", "A short description"),
          Map.entry("domain", "example.com"),
          Map.entry("email", "user@example.com"),
          Map.entry("filename", "example.txt"),
          Map.entry("firstname", "Alex"),
          Map.entry("fullname", "Alex Example"),
          Map.entry("host", "www.example.com"),
          Map.entry("hostname", "www.example.com"),
          Map.entry("id", "42"),
          Map.entry("ip", "192.0.2.1"),
          Map.entry("key", "key"),
          Map.entry("lang", "en"),
          Map.entry("language", "en"),
          Map.entry("lastname", "Example"),
          Map.entry("locale", "en"),
          Map.entry("login", "alex"),
          Map.entry("message", "A short message"),
          Map.entry("name", "Example"),
          Map.entry("owner", "alex"),
          Map.entry("password", "********"),
          Map.entry("path", "/example"),
          Map.entry("phone", "+1-555-0100"),
          Map.entry("postcode", "12345"),
          Map.entry("secret", "********"),
          Map.entry("sku", "SKU-1"),
          Map.entry("sort", "name"),
          Map.entry("state", "active"),
          Map.entry("status", "active"),
          Map.entry("street", "1 Main Street"),
          Map.entry("tag", "example"),
          Map.entry("text", "A short text"),
          Map.entry("timezone", "UTC"),
          Map.entry("title", "Example"),
          Map.entry("token", "********"),
          Map.entry("type", "example"),
          Map.entry("unit", "kg"),
          Map.entry("uri", "https://example.com"),
          Map.entry("url", "https://example.com"),
          Map.entry("user", "alex"),
          Map.entry("username", "alex"),
          Map.entry("uuid", "123e4567-e89b-42d3-a456-426614174000"),
          Map.entry("value", "example"),
          Map.entry("version", "1.0"),
          Map.entry("zip", "12345"),
          Map.entry("zipcode", "12345"));

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("age", "30"),
          Map.entry("amount", "9.99"),
          Map.entry("count", "3"),
          Map.entry("day", "15"),
          Map.entry("height", "100"),
          Map.entry("hour", "9"),
          Map.entry("id", "42"),
          Map.entry("latitude", "52.37"),
          Map.entry("limit", "20"),
          Map.entry("longitude", "4.89"),
          Map.entry("month", "1"),
          Map.entry("offset", "0"),
          Map.entry("page", "0"),
          Map.entry("pagesize", "20"),
          Map.entry("percent", "50"),
          Map.entry("percentage", "50"),
          Map.entry("port", "8080"),
          Map.entry("price", "9.99"),
          Map.entry("quantity", "2"),
          Map.entry("rate", "0.5"),
          Map.entry("size", "20"),
          Map.entry("timestamp", "1736933400000"),
          Map.entry("total", "100"),
          Map.entry("weight", "2.5"),
          Map.entry("width", "100"),
          Map.entry("year", "2025"));

  private static final int MAX_NAME = 60;

  private PropertyNames() {}

  /** Returns the text that the name suggests. */
  static Optional<String> text(String name) {
    return find(TEXTS, name);
  }

  /** Returns the number that the name suggests, or one that is as good as any. */
  static BigDecimal number(String name, boolean whole) {
    BigDecimal found =
        find(NUMBERS, name)
            .map(BigDecimal::new)
            .orElse(whole ? BigDecimal.ONE : new BigDecimal("1.5"));
    return whole ? found.setScale(0, java.math.RoundingMode.DOWN) : found;
  }

  /** Returns the name as words, which is what the text of an unknown property says. */
  static String words(String name) {
    String words = String.join(" ", split(name));
    return words.isEmpty() ? "text" : words;
  }

  /** Returns the name of one of several, as far as an ending tells. */
  static String singular(String name) {
    if (name.endsWith("ies")) {
      return name.substring(0, name.length() - 3) + "y";
    }
    boolean plural = name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us");
    return plural && name.length() > 2 ? name.substring(0, name.length() - 1) : name;
  }

  private static Optional<String> find(Map<String, String> table, String name) {
    List<String> words = split(name);
    for (int i = 0; i < words.size(); i++) {
      String found = table.get(String.join("", words.subList(i, words.size())));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Splits at separators and where case turns; ASCII letters and digits alone are kept. */
  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < Math.min(name.length(), MAX_NAME); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      boolean turn = c >= 'A' && c <= 'Z' && !(before >= 'A' && before <= 'Z');
      if (!word.isEmpty() && (!letter || turn)) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (letter) {
        word.append(c);
      }
      before = c;
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
