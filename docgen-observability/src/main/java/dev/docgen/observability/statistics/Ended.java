package dev.docgen.observability.statistics;

import dev.docgen.GenerationStatistics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generation that is over.
 *
 * @param at when it ended
 * @param elapsed wall time, rendering left out
 * @param error why there is no result, or null when there is one
 * @param frameworks ids of the frameworks found; empty when it failed
 * @param statistics what it did, or null when it failed
 * @param errors diagnostics of severity error
 * @param warnings diagnostics of severity warning
 */
public record Ended(
    Instant at,
    Duration elapsed,
    @Nullable ErrorType error,
    List<String> frameworks,
    @Nullable GenerationStatistics statistics,
    int errors,
    int warnings) {
  public Ended {
    frameworks = List.copyOf(frameworks);
  }

  public boolean succeeded() {
    return error == null;
  }

  long cacheHits() {
    return statistics == null ? 0 : GenerationRecord.of(statistics, 0).cacheHits();
  }

  long cacheMisses() {
    return statistics == null ? 0 : GenerationRecord.of(statistics, 0).cacheMisses();
  }
}
