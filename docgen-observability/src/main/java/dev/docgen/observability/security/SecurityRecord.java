package dev.docgen.observability.security;

import dev.docgen.observability.logging.LogText;
import dev.docgen.spi.SecurityEvent;
import java.time.Instant;
import java.util.Objects;

/**
 * A security event as it was heard. Its texts are escaped and bounded.
 *
 * @param timestamp when it was heard
 * @param event what happened
 * @param source who caused it as the host tells, such as a remote address; empty when it does not
 * @param reportedByHost whether the host told of it, and not an engine, whose own statistics count
 *     it already
 */
public record SecurityRecord(
    Instant timestamp, SecurityEvent event, String source, boolean reportedByHost) {
  private static final int MAX_SOURCE = 100;

  public SecurityRecord {
    Objects.requireNonNull(timestamp, "timestamp");
    Objects.requireNonNull(event, "event");
    source = LogText.safe(source, MAX_SOURCE);
  }
}
