package dev.docgen.observability.jmx;

import dev.docgen.observability.security.SecurityRecord;
import java.time.temporal.ChronoUnit;

/**
 * One security event, as JMX composite data; its texts are escaped.
 *
 * @param at when it was heard, ISO 8601 in UTC
 * @param atEpochMillis when it was heard, milliseconds since 1970
 * @param type what kind
 * @param detail one line for people
 * @param path the path concerned, or empty
 * @param source who caused it, or empty
 */
public record SecurityEventView(
    String at, long atEpochMillis, String type, String detail, String path, String source) {

  static SecurityEventView of(SecurityRecord event) {
    return new SecurityEventView(
        event.timestamp().truncatedTo(ChronoUnit.MILLIS).toString(),
        event.timestamp().toEpochMilli(),
        event.event().type().id(),
        event.event().detail(),
        event.event().path(),
        event.source());
  }
}
