package dev.docgen.engine;

import dev.docgen.CacheStatistics;
import dev.docgen.engine.index.IndexCache;
import dev.docgen.engine.index.SourceIndex;
import dev.docgen.engine.index.SourceIndexer;
import dev.docgen.engine.parse.CachingParser;
import dev.docgen.engine.parse.SourceParser;
import dev.docgen.engine.parse.TreeCache;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.scan.ScannedSources;
import dev.docgen.engine.types.IndexedSources;
import dev.docgen.engine.types.WellKnownTypes;
import dev.docgen.engine.work.Workers;
import dev.docgen.source.SourceTree;
import java.nio.file.Path;
import java.util.List;

/** What generations of one engine share. Thread-safe. */
final class Caches {
  private static final int INDEX_SHARE = 8;

  private final IndexCache index;
  private final TreeCache trees;
  private final WellKnownTypes wellKnown = new WellKnownTypes();

  /** Divides the bytes among the caches: an eighth for the index, the rest for syntax trees. */
  Caches(long bytes) {
    index = new IndexCache(bytes / INDEX_SHARE);
    trees = new TreeCache(bytes - bytes / INDEX_SHARE);
  }

  /** Returns the view of the sources of one request, which is read as it is asked. */
  SourceTree read(
      ScannedSources scanned,
      int rootCount,
      List<Path> dependencyClasses,
      Reporter reporter,
      Workers workers) {
    SourceIndex indexed = new SourceIndexer(index, workers, reporter).index(scanned);
    SourceParser parser = new CachingParser(trees, reporter);
    return new IndexedSources(indexed, parser, reporter, rootCount, dependencyClasses, wellKnown);
  }

  /** Returns the names of the caches, sorted. */
  List<String> names() {
    return List.of(IndexCache.NAME, TreeCache.NAME);
  }

  void clear(String cache) {
    switch (known(cache)) {
      case IndexCache.NAME -> index.clear();
      default -> trees.clear();
    }
  }

  void resize(String cache, long bytes) {
    switch (known(cache)) {
      case IndexCache.NAME -> index.resize(bytes);
      default -> trees.resize(bytes);
    }
  }

  private String known(String cache) {
    if (names().contains(cache)) {
      return cache;
    }
    throw new IllegalArgumentException("no cache '" + cache + "'; there are " + names());
  }

  List<CacheStatistics> statistics() {
    return List.of(index.statistics(), trees.statistics());
  }

  void clear() {
    index.clear();
    trees.clear();
  }
}
