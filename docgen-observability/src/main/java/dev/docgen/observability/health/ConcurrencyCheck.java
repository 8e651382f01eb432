package dev.docgen.observability.health;

import dev.docgen.DocGen;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Looks whether an engine has room for a generation: degraded when it has none, down when no look
 * within the last half minute found any, since a burst is no outage.
 */
final class ConcurrencyCheck implements HealthCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DocGen docGen;
  private final LongSupplier nanoTime;
  private boolean full;
  private long fullSince;

  ConcurrencyCheck(DocGen docGen, LongSupplier nanoTime) {
    this.docGen = docGen;
    this.nanoTime = nanoTime;
  }

  @Override
  public String name() {
    return "concurrency";
  }

  @Override
  public HealthResult check() {
    int active = docGen.statistics().active();
    int limit = docGen.control().maxConcurrentGenerations();
    long now = nanoTime.getAsLong();
    String found = active + " of " + limit + " generations under way";
    if (active < limit) {
      full = false;
      return HealthResult.up(found);
    }
    if (!full) {
      full = true;
      fullSince = now;
    }
    return now - fullSince >= PATIENCE.toNanos()
        ? HealthResult.down(found + " for " + PATIENCE.toSeconds() + " s")
        : HealthResult.degraded(found);
  }
}
