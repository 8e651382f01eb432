package dev.docgen.observability.security;

import java.time.Duration;

/**
 * How many lines one type of event may still take in the minute at hand. Not thread-safe: the
 * monitor guards it.
 */
final class LineBudget {
  private static final long WINDOW_MILLIS = Duration.ofMinutes(1).toMillis();

  private final int linesPerWindow;
  private long windowStart = Long.MIN_VALUE;
  private int lines;
  private long suppressed;

  LineBudget(int linesPerWindow) {
    this.linesPerWindow = linesPerWindow;
  }

  /** Returns whether an event may be logged; counts it otherwise. */
  boolean take(long nowMillis) {
    if (isOver(nowMillis)) {
      windowStart = nowMillis;
      lines = 0;
    }
    if (lines < linesPerWindow) {
      lines++;
      return true;
    }
    suppressed++;
    return false;
  }

  /** Returns, once, how many events of a minute that is over were not logged. */
  long overdue(long nowMillis) {
    return isOver(nowMillis) ? drain() : 0;
  }

  /** Returns, once, how many events were not logged so far. */
  long drain() {
    long count = suppressed;
    suppressed = 0;
    return count;
  }

  /** A clock that was set back starts a new minute too. */
  private boolean isOver(long nowMillis) {
    return windowStart == Long.MIN_VALUE
        || nowMillis < windowStart
        || nowMillis - windowStart >= WINDOW_MILLIS;
  }
}
