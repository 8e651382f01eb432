package dev.docgen.engine.index;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.engine.work.Overdue;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what a file says about itself: from the cache, else from its bytes. Thread-safe. */
final class FactsReader {
  private static final String UNREADABLE = "DG0101";

  private final IndexCache cache;
  private final Reporter reporter;

  FactsReader(IndexCache cache, Reporter reporter) {
    this.cache = cache;
    this.reporter = reporter;
  }

  /** Returns a Java file's facts; empty when it cannot be read, or a limit says to stop reading. */
  Optional<FileFacts> facts(SourceFile file) {
    Optional<FileFacts> known = cache.get(file);
    reporter.cacheAsked(IndexCache.NAME, known.isPresent());
    if (known.isPresent()) {
      return known;
    }
    if (reporter.exhausted()) {
      return Optional.empty();
    }
    try {
      FileFacts facts = FactsScanner.scan(file.content().read());
      cache.put(file, facts);
      return Optional.of(facts);
    } catch (IOException e) {
      reporter.report(
          UNREADABLE,
          Severity.ERROR,
          "cannot be read and is skipped; check that it exists and its permissions: "
              + e.getMessage(),
          file.path(),
          e);
      return Optional.empty();
    }
  }

  /**
   * Returns the facts of a file that was not read in time: none.
   *
   * @param overdue where the reading stood; null when it had not begun
   */
  Optional<FileFacts> unread(SourceFile file, @Nullable Overdue overdue) {
    reporter.exhausted();
    if (overdue != null) {
      reporter.report(
          UNREADABLE, Severity.ERROR, "was not read in time and is skipped", file.path(), overdue);
    }
    return Optional.empty();
  }
}
