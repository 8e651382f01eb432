package dev.docgen.engine.work;

import java.time.Duration;
import java.util.List;

/** A thread's wait for attempts to end, which an interruption shortens. For one thread, once. */
final class Waiting {
  private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();

  private final List<Attempt> attempts;
  private final Runnable interruption;
  private final Runnable look;
  private long endNanos;
  private boolean interrupted;

  /**
   * @param interruption runs when the waiting thread is interrupted; what ends within {@link
   *     Patience#interruptedNanos} is still waited for
   * @param look runs every second meanwhile
   */
  Waiting(List<Attempt> attempts, Runnable interruption, Runnable look) {
    this.attempts = attempts;
    this.interruption = interruption;
    this.look = look;
  }

  /** Returns whether all ended within that time; the thread's interruption is kept. */
  boolean forEnd(long nanos) {
    endNanos = System.nanoTime() + nanos;
    boolean ended = attempts.stream().allMatch(this::forEnd);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return ended;
  }

  private boolean forEnd(Attempt attempt) {
    while (true) {
      long left = Math.max(endNanos - System.nanoTime(), 0);
      try {
        if (attempt.await(Math.min(left, LOOK_NANOS))) {
          return true;
        }
        if (left <= LOOK_NANOS) {
          return false;
        }
        look.run();
      } catch (InterruptedException e) {
        interrupted = true;
        endNanos = System.nanoTime() + Math.min(left, Patience.interruptedNanos());
        interruption.run();
      }
    }
  }
}
