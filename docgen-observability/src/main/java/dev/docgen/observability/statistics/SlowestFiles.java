package dev.docgen.observability.statistics;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slowest files so far, a few of them. Thread-safe; most files cost it one comparison. */
final class SlowestFiles {
  private static final int KEPT = 10;

  private final Map<String, SlowFile> files = new HashMap<>();
  private volatile long floorNanos;

  void parsed(String path, long syntaxNodes, long elapsedNanos) {
    if (elapsedNanos > floorNanos) {
      add(new SlowFile(path, Duration.ofNanos(elapsedNanos), syntaxNodes));
    }
  }

  private synchronized void add(SlowFile file) {
    files.merge(file.path(), file, (a, b) -> SlowFile.SLOWEST_FIRST.compare(a, b) <= 0 ? a : b);
    if (files.size() > KEPT) {
      List<SlowFile> sorted = sorted();
      files.remove(sorted.get(KEPT).path());
      floorNanos = sorted.get(KEPT - 1).elapsed().toNanos();
    }
  }

  synchronized List<SlowFile> sorted() {
    return files.values().stream().sorted(SlowFile.SLOWEST_FIRST).toList();
  }
}
