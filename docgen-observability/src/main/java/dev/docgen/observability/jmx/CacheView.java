package dev.docgen.observability.jmx;

import dev.docgen.CacheStatistics;
import java.util.Objects;

/**
 * One cache's counts, as JMX composite data.
 *
 * @param name which cache
 * @param hits times an entry was there
 * @param misses times it was not
 * @param evictions entries dropped for want of room
 * @param entries entries held
 * @param weightBytes approximate bytes held
 */
public record CacheView(
    String name, long hits, long misses, long evictions, long entries, long weightBytes) {
  public CacheView {
    Objects.requireNonNull(name, "name");
  }

  static CacheView of(CacheStatistics cache) {
    return new CacheView(
        cache.name(),
        cache.hits(),
        cache.misses(),
        cache.evictions(),
        cache.entries(),
        cache.weightBytes());
  }
}
