package dev.docgen.observability.jmx;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How many notifications one kind of event may still cause in the minute at hand: whoever causes
 * the events is not to decide how much a management client is sent. Not thread-safe.
 */
final class NotificationBudget {
  static final int PER_MINUTE = 20;
  private static final long WINDOW_MILLIS = Duration.ofMinutes(1).toMillis();

  private long windowStart = Long.MIN_VALUE;
  private int sent;
  private long suppressed;

  /**
   * Returns how many were kept back since the last one sent, or nothing when this one is to be kept
   * back too.
   */
  OptionalLong take(long nowMillis) {
    if (isOver(nowMillis)) {
      windowStart = nowMillis;
      sent = 0;
    }
    if (sent == PER_MINUTE) {
      suppressed++;
      return OptionalLong.empty();
    }
    sent++;
    long before = suppressed;
    suppressed = 0;
    return OptionalLong.of(before);
  }

  /** A clock that was set back starts a new minute too. */
  private boolean isOver(long nowMillis) {
    return windowStart == Long.MIN_VALUE
        || nowMillis < windowStart
        || nowMillis - windowStart >= WINDOW_MILLIS;
  }
}
