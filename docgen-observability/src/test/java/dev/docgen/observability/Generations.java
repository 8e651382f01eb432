package dev.docgen.observability;

import dev.docgen.CacheStatistics;
import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationStatistics;
import dev.docgen.Step;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Plays to a listener what an engine tells of a generation. */
public final class Generations {
  private Generations() {}

  public static final GenerationRequest REQUEST = GenerationRequest.of(Path.of("src", "main"));

  public static GenerationStatistics statistics(Duration total, int operations, int schemas) {
    return statistics(total, operations, schemas, List.of());
  }

  private static GenerationStatistics statistics(
      Duration total, int operations, int schemas, List<CacheStatistics> caches) {
    return new GenerationStatistics(
        total,
        Map.of(Step.SCAN, total),
        1,
        1,
        1L,
        1,
        0,
        1L,
        operations,
        schemas,
        caches,
        0L,
        Duration.ZERO,
        0L);
  }

  public static void succeed(GenerationListener listener, Duration total, String... frameworks) {
    succeed(listener, total, List.of(), frameworks);
  }

  public static void succeed(
      GenerationListener listener,
      Duration total,
      List<Diagnostic> diagnostics,
      String... frameworks) {
    GenerationObserver observer = listener.generationStarted(REQUEST);
    observer.stepStarted(Step.SCAN);
    observer.stepFinished(Step.SCAN, total.toNanos());
    observer.finished(statistics(total, 3, 2), List.of(frameworks), diagnostics);
  }

  public static void succeedWithCaches(GenerationListener listener, long hits, long misses) {
    listener
        .generationStarted(REQUEST)
        .finished(
            statistics(
                Duration.ofMillis(1),
                3,
                2,
                List.of(new CacheStatistics("parse", hits, misses, 0, 0, 0, 0))),
            List.of("spring"),
            List.of());
  }

  public static void fail(GenerationListener listener, Duration elapsed, Throwable cause) {
    GenerationObserver observer = listener.generationStarted(REQUEST);
    observer.stepStarted(Step.SCAN);
    observer.failed(cause, elapsed.toNanos());
  }
}
