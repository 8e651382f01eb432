package dev.docgen;

import java.util.Objects;

/**
 * One cache's counts.
 *
 * @param name {@code index}, {@code parse} …
 * @param hits times an entry was there
 * @param misses times it was not
 * @param evictions entries dropped for want of room
 * @param entries entries held at the time of the snapshot
 * @param weightBytes approximate bytes held at the time of the snapshot
 * @param capacityBytes approximate bytes that it may hold
 */
public record CacheStatistics(
    String name,
    long hits,
    long misses,
    long evictions,
    long entries,
    long weightBytes,
    long capacityBytes) {
  public CacheStatistics {
    Objects.requireNonNull(name, "name");
  }
}
