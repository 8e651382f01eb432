package dev.docgen.spi;

import java.util.Locale;
import java.util.Objects;

/**
 * Something an attacker might have tried.
 *
 * @param type what kind
 * @param detail one line for people, without file contents; control characters escaped
 * @param path the path concerned as the request or archive named it, escaped and shortened
 */
public record SecurityEvent(Type type, String detail, String path) {

  /** The closed set of kinds. */
  public enum Type {
    /** A root outside the allowed roots, or a link that leads out of a root. */
    FILE_ACCESS_VIOLATION,
    /** An archive entry that would lie outside the archive. */
    PATH_TRAVERSAL,
    /** An archive that expands beyond its limits. */
    ARCHIVE_BOMB,
    /** A file or request larger than its limit. */
    OVERSIZE_INPUT,
    /** Nesting beyond its limit. */
    EXCESSIVE_NESTING,
    /** More generations at once than allowed. */
    CONCURRENCY_LIMIT,
    /** A host reports that a caller asked more often than it allows. */
    RATE_LIMIT,
    /** Script or active content in comments. */
    SUSPICIOUS_CONTENT,
    /** A host reports that a caller failed to authenticate. */
    AUTHENTICATION_FAILURE;

    /** Returns the lower-case name used in tags and logs. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int MAX_LENGTH = 300;

  public SecurityEvent {
    Objects.requireNonNull(type, "type");
    detail = escape(detail);
    path = escape(path);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .limit(MAX_LENGTH)
        .forEach(
            c -> {
              if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
