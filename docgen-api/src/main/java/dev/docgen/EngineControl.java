package dev.docgen;

import java.util.Set;

/**
 * What an operator may change while an engine runs. A change holds for generations that start after
 * it; those under way go on as they began. Thread-safe.
 */
public interface EngineControl {

  /**
   * Drops what one cache holds.
   *
   * @param cache a name from {@link EngineStatistics#caches()}
   * @throws IllegalArgumentException when there is no such cache, naming those there are
   */
  void clearCache(String cache);

  /**
   * Changes how much one cache may hold; a smaller size evicts at once.
   *
   * @param cache a name from {@link EngineStatistics#caches()}
   * @param bytes approximate bytes; 0 keeps nothing
   * @throws IllegalArgumentException when there is no such cache, or the size is negative
   */
  void resizeCache(String cache, long bytes);

  /** Returns the ids of the detectors that are switched off, sorted. */
  Set<String> disabledDetectors();

  /**
   * Switches a detector on or off; an application of its framework goes undocumented while it is
   * off.
   *
   * @param id an id from {@link DocGen#detectors()}
   * @throws IllegalArgumentException when there is no such detector, naming those there are
   */
  void detectorEnabled(String id, boolean enabled);

  /** Returns how many generations may run at once. */
  int maxConcurrentGenerations();

  /**
   * Changes how many generations may run at once, which {@link Limits} said at first.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  void maxConcurrentGenerations(int limit);
}
