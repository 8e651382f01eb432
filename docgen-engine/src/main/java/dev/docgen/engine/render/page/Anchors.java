package dev.docgen.engine.render.page;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Names for the places of a page, made of what stands there alone, so that a link into the page
 * outlives changes elsewhere. They are a kind, a dot, and lower-case letters, digits, {@code -},
 * {@code _} and {@code .} of ASCII, which HTML, GitHub and GitLab take as they are. The dot keeps
 * them apart from the anchors that forges make of headings, which have none.
 *
 * <p>Where two places would share a name, the first in the order of their keys has it, and the
 * others have a checksum of their key behind it. A key with characters beyond ASCII has one always.
 * Immutable.
 */
final class Anchors {
  private final Map<String, String> byKey = new HashMap<>();

  /**
   * Names places.
   *
   * @param keys what tells them apart: a kind, a space and more, such as {@code op GET
   *     /orders/{id}}
   */
  Anchors(Collection<String> keys) {
    Map<String, SortedSet<String>> bySlug = new TreeMap<>();
    keys.forEach(key -> bySlug.computeIfAbsent(slug(key), it -> new TreeSet<>()).add(key));
    bySlug.forEach(
        (slug, sharing) -> {
          for (String key : sharing) {
            boolean plain = key.equals(sharing.first()) && isAscii(key);
            byKey.put(key, plain ? slug : slug + "-" + checksum(key));
          }
        });
  }

  /** Returns the name of a place; the key is one of those given. */
  String of(String key) {
    String anchor = byKey.get(key);
    if (anchor == null) {
      throw new IllegalArgumentException("no anchor was made for: " + key);
    }
    return anchor;
  }

  private static String slug(String key) {
    int space = key.indexOf(' ');
    StringBuilder slug = new StringBuilder(key.length()).append(key, 0, space).append('.');
    for (char c : key.substring(space + 1).toLowerCase(Locale.ROOT).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '_') {
        slug.append(c);
      } else if (c == '{' || c == '}') {
        slug.append('_');
      } else if (slug.charAt(slug.length() - 1) != '-' && slug.length() > space + 1) {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static boolean isAscii(String key) {
    return key.chars().allMatch(c -> c < 0x80);
  }

  private static String checksum(String key) {
    CRC32 crc = new CRC32();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
