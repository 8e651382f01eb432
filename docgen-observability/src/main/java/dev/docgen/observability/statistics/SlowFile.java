package dev.docgen.observability.statistics;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;

/**
 * A file that took long to parse.
 *
 * @param path relative to its root, as in diagnostics
 * @param elapsed the longest parse of it
 * @param syntaxNodes nodes of its tree
 */
public record SlowFile(String path, Duration elapsed, long syntaxNodes) {

  /** The slowest first; of equally slow ones by path. */
  static final Comparator<SlowFile> SLOWEST_FIRST =
      Comparator.comparing(SlowFile::elapsed).reversed().thenComparing(SlowFile::path);

  public SlowFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(elapsed, "elapsed");
  }
}
