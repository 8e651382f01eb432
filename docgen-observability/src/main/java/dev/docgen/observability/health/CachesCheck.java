package dev.docgen.observability.health;

import dev.docgen.CacheStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Asks the caches how they do: degraded when one holds more than it may. Eviction runs behind, so a
 * tenth, and a megabyte, is no trouble. Belongs to no probe: a host serves without caches.
 */
final class CachesCheck implements HealthCheck {
  private static final long SLACK_BYTES = 1 << 20;

  private final Supplier<List<CacheStatistics>> statistics;

  CachesCheck(Supplier<List<CacheStatistics>> statistics) {
    this.statistics = statistics;
  }

  @Override
  public String name() {
    return "caches";
  }

  @Override
  public Set<Probe> probes() {
    return Set.of();
  }

  @Override
  public HealthResult check() {
    List<CacheStatistics> caches = statistics.get();
    List<String> troubles = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (CacheStatistics cache : caches) {
      names.add(cache.name());
      if (cache.weightBytes() > cache.capacityBytes() * 1.1 + SLACK_BYTES) {
        troubles.add(
            cache.name()
                + " holds "
                + cache.weightBytes()
                + " bytes of "
                + cache.capacityBytes()
                + " allowed");
      }
    }
    return troubles.isEmpty()
        ? HealthResult.up("within capacity: " + String.join(", ", names))
        : HealthResult.degraded(String.join("; ", troubles));
  }
}
