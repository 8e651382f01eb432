package dev.docgen.observability.health;

import java.util.Set;
import java.util.function.Supplier;

/** Compares the heap after its last collection with what it may hold. Belongs to no probe. */
final class MemoryCheck implements HealthCheck {
  private static final long MEBIBYTE = 1 << 20;

  private final Supplier<HeapAfterCollection> heap;
  private final double degraded;
  private final double down;

  MemoryCheck(Supplier<HeapAfterCollection> heap, double degraded, double down) {
    if (!(degraded > 0 && degraded <= down && down <= 1)) {
      throw new IllegalArgumentException(
          "shares of the heap must be 0 < degraded <= down <= 1: " + degraded + ", " + down);
    }
    this.heap = heap;
    this.degraded = degraded;
    this.down = down;
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public Set<Probe> probes() {
    return Set.of();
  }

  @Override
  public HealthResult check() {
    HeapAfterCollection found = heap.get();
    if (found.maxBytes() <= 0) {
      return HealthResult.up("the JVM sets no limit to the heap");
    }
    double share = (double) found.usedBytes() / found.maxBytes();
    String detail =
        Math.round(share * 100)
            + " % of "
            + found.maxBytes() / MEBIBYTE
            + " MiB in use after the last collection";
    if (share >= down) {
      return HealthResult.down(detail);
    }
    return share >= degraded ? HealthResult.degraded(detail) : HealthResult.up(detail);
  }
}
