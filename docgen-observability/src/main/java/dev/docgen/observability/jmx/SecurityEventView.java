package dev.docgen.observability.jmx;

import dev.docgen.observability.security.SecurityRecord;

/**
 * One security event, as JMX composite data; its texts are escaped.
 *
 * @param atEpochMillis when it was heard, milliseconds since 1970
 * @param type what kind
 * @param detail one line for people
 * @param path the path concerned, or empty
 * @param source who caused it, or empty
 */
public record SecurityEventView(
    long atEpochMillis, String type, String detail, String path, String source) {

  static SecurityEventView of(SecurityRecord event) {
    return new SecurityEventView(
        event.timestamp().toEpochMilli(),
        event.event().type().id(),
        event.event().detail(),
        event.event().path(),
        event.source());
  }
}
