package dev.docgen.engine.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy.Eviction;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.docgen.CacheStatistics;
import dev.docgen.engine.scan.SourceFile;
import java.util.Optional;

/** What files say about themselves, kept from one generation to the next. Thread-safe. */
public final class IndexCache {
  /** The name in statistics and tags. */
  public static final String NAME = "index";

  private static final int KEY_BYTES = 150;

  private record Key(String identity, String stamp) {}

  private final Cache<Key, FileFacts> facts;

  /**
   * @param maxBytes approximate weight; 0 keeps nothing
   */
  public IndexCache(long maxBytes) {
    facts =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((Key key, FileFacts value) -> weight(key, value))
            .executor(Runnable::run) // no thread that the engine does not own
            .recordStats()
            .build();
  }

  private static int weight(Key key, FileFacts value) {
    return KEY_BYTES + key.identity().length() + key.stamp().length() + value.weight();
  }

  Optional<FileFacts> get(SourceFile file) {
    return Optional.ofNullable(facts.getIfPresent(key(file)));
  }

  void put(SourceFile file, FileFacts value) {
    facts.put(key(file), value);
  }

  private static Key key(SourceFile file) {
    return new Key(file.identity(), file.stamp());
  }

  /** Changes the approximate weight that it may have, evicting what is beyond it. */
  public void resize(long maxBytes) {
    eviction(facts).setMaximum(maxBytes);
  }

  /** Drops everything. */
  public void clear() {
    facts.invalidateAll();
  }

  /** Returns the counts since the cache was made. */
  public CacheStatistics statistics() {
    facts.cleanUp();
    CacheStats stats = facts.stats();
    Eviction<?, ?> eviction = eviction(facts);
    return new CacheStatistics(
        NAME,
        stats.hitCount(),
        stats.missCount(),
        stats.evictionCount(),
        facts.estimatedSize(),
        eviction.weightedSize().orElse(0),
        eviction.getMaximum());
  }

  private static <K, V> Eviction<K, V> eviction(Cache<K, V> cache) {
    return cache.policy().eviction().orElseThrow();
  }
}
