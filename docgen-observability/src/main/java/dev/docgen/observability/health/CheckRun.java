package dev.docgen.observability.health;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One check and its call under way, of which there is one at most, so that a hanging disk costs one
 * thread. Guarded by the refresh of {@link HealthMonitor}.
 */
final class CheckRun {
  private final HealthCheck check;
  private final Duration limit;
  private @Nullable Future<HealthResult> answer;

  CheckRun(HealthCheck check, Duration limit) {
    this.check = check;
    this.limit = limit;
  }

  HealthCheck check() {
    return check;
  }

  String name() {
    return check.name();
  }

  /** Starts the check unless an earlier call of it has not ended. */
  void start(ExecutorService executor) {
    if (answer == null) {
      try {
        answer = executor.submit(check::check);
      } catch (RejectedExecutionException e) {
        answer = null; // The monitor was closed meanwhile; await says so.
      }
    }
  }

  /** Waits for the answer, counted from {@code begin} of {@link System#nanoTime}. */
  HealthResult await(long begin, Duration wholeLimit) {
    Future<HealthResult> asked = answer;
    if (asked == null) {
      return HealthResult.down("not asked: the monitor is closed");
    }
    Duration allowed = limit.compareTo(wholeLimit) < 0 ? limit : wholeLimit;
    try {
      long left = allowed.toNanos() - (System.nanoTime() - begin);
      HealthResult result = asked.get(Math.max(0, left), TimeUnit.NANOSECONDS);
      answer = null;
      return result == null ? HealthResult.down("the check answered null") : result;
    } catch (TimeoutException e) {
      return HealthResult.down("no answer within " + allowed.toMillis() + " ms");
    } catch (ExecutionException e) {
      answer = null;
      return HealthResult.down(String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return HealthResult.down("interrupted while waiting for an answer");
    }
  }
}
