package dev.docgen.engine.work;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one generation waits for code of others: to the end of its time, and a while longer for
 * what is begun then, such as assembling what there is.
 *
 * @param leftNanos gives what is left of the generation's time; not positive when it is over
 * @param grace the while longer
 */
public record Patience(LongSupplier leftNanos, Duration grace) {
  private static final Duration LEAST_GRACE = Duration.ofSeconds(1);

  /** Returns the patience of a generation: the grace is a tenth of its time, at least a second. */
  public static Patience of(Duration time, LongSupplier leftNanos) {
    Duration tenth = time.dividedBy(10);
    return new Patience(leftNanos, tenth.compareTo(LEAST_GRACE) < 0 ? LEAST_GRACE : tenth);
  }

  /** Returns patience that begins anew with each call. */
  public static Patience ofEach(Duration time) {
    return new Patience(time::toNanos, LEAST_GRACE);
  }

  /** Returns how long to wait for what begins now. */
  long nanos() {
    return Math.max(leftNanos.getAsLong(), 0) + grace.toNanos();
  }

  /** Returns how long to wait at most once the waiting thread is interrupted. */
  static long interruptedNanos() {
    return LEAST_GRACE.toNanos();
  }
}
