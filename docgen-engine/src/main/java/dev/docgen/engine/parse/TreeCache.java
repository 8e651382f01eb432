package dev.docgen.engine.parse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy.Eviction;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.docgen.CacheStatistics;
import dev.docgen.engine.scan.SourceFile;
import java.util.Optional;

/**
 * Trees by the content they were made of, kept from one generation to the next, and the content of
 * files by their stamps, so that an unchanged file is not even read. Thread-safe; the trees are
 * shared and never changed.
 */
public final class TreeCache {
  /** The name in statistics and tags. */
  public static final String NAME = "parse";

  /** An estimate of what a node without tokens retains, positions included. */
  private static final int BYTES_PER_NODE = 300;

  private static final int ENTRY_BYTES = 200;

  /** The share of the weight that the small entries by stamp may take. */
  private static final int STAMPS_SHARE = 16;

  private record TreeKey(ContentKey content, boolean bodies) {}

  private record FileKey(String identity, String stamp) {}

  private final Cache<TreeKey, ParsedTree> trees;
  private final Cache<FileKey, ContentKey> contents;

  /**
   * @param maxBytes approximate weight; 0 keeps nothing
   */
  public TreeCache(long maxBytes) {
    trees =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes - maxBytes / STAMPS_SHARE)
            .weigher((TreeKey key, ParsedTree tree) -> weight(tree))
            .executor(Runnable::run) // no thread that the engine does not own
            .recordStats()
            .build();
    contents =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes / STAMPS_SHARE)
            .weigher(
                (FileKey key, ContentKey content) ->
                    ENTRY_BYTES + key.identity().length() + key.stamp().length())
            .executor(Runnable::run)
            .build();
  }

  private static int weight(ParsedTree tree) {
    return (int) Math.min(Integer.MAX_VALUE, ENTRY_BYTES + (long) tree.nodes() * BYTES_PER_NODE);
  }

  Optional<ContentKey> content(SourceFile file) {
    return Optional.ofNullable(contents.getIfPresent(new FileKey(file.identity(), file.stamp())));
  }

  void putContent(SourceFile file, ContentKey content) {
    contents.put(new FileKey(file.identity(), file.stamp()), content);
  }

  Optional<ParsedTree> tree(ContentKey content, boolean bodies) {
    return Optional.ofNullable(trees.getIfPresent(new TreeKey(content, bodies)));
  }

  void putTree(ContentKey content, boolean bodies, ParsedTree tree) {
    trees.put(new TreeKey(content, bodies), tree);
  }

  /** Changes the approximate weight that it may have, evicting what is beyond it. */
  public void resize(long maxBytes) {
    eviction(trees).setMaximum(maxBytes - maxBytes / STAMPS_SHARE);
    eviction(contents).setMaximum(maxBytes / STAMPS_SHARE);
  }

  /** Drops everything. */
  public void clear() {
    trees.invalidateAll();
    contents.invalidateAll();
  }

  /** Returns the counts since the cache was made. */
  public CacheStatistics statistics() {
    trees.cleanUp();
    CacheStats stats = trees.stats();
    Eviction<?, ?> eviction = eviction(trees);
    return new CacheStatistics(
        NAME,
        stats.hitCount(),
        stats.missCount(),
        stats.evictionCount(),
        trees.estimatedSize(),
        eviction.weightedSize().orElse(0),
        eviction.getMaximum() + eviction(contents).getMaximum());
  }

  private static <K, V> Eviction<K, V> eviction(Cache<K, V> cache) {
    return cache.policy().eviction().orElseThrow();
  }
}
