package dev.docgen.observability.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long something was up, of the time since this was made. Thread-safe. */
public final class Uptime {
  private final Clock clock;
  private final Instant start;
  private Instant since;
  private boolean up = true;
  private Duration downBefore = Duration.ZERO;

  /** Returns the uptime of something that is up now. */
  public Uptime(Clock clock) {
    this.clock = clock;
    this.start = clock.instant();
    this.since = start;
  }

  /** Notes how it is from now on. */
  public synchronized void is(boolean nowUp) {
    if (up != nowUp) {
      Instant now = clock.instant();
      if (!up) {
        downBefore = downBefore.plus(Duration.between(since, now));
      }
      since = now;
      up = nowUp;
    }
  }

  /** Returns the share of the time in which it was up, between 0 and 1; 1 at the very start. */
  public synchronized double ratio() {
    Instant now = clock.instant();
    long total = Duration.between(start, now).toNanos();
    if (total <= 0) {
      return up ? 1 : 0;
    }
    Duration down = up ? downBefore : downBefore.plus(Duration.between(since, now));
    return 1 - (double) down.toNanos() / total;
  }
}
