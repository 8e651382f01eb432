package dev.docgen.observability.jmx;

import dev.docgen.GenerationStatistics;
import dev.docgen.observability.statistics.Ended;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What one generation did, as JMX composite data: numbers and text only, so that clients need no
 * class of DocGen, with {@code successful} as 0 or 1 in exporters.
 *
 * @param endedAt when it ended, ISO 8601 in UTC
 * @param endedAtEpochMillis when it ended, milliseconds since 1970
 * @param durationMillis wall time
 * @param successful whether there was a result
 * @param errorType why there was none; empty when there was
 * @param frameworks ids of the frameworks found, joined by commas
 * @param operations operations in the model
 * @param schemas component schemas in the model
 * @param errors diagnostics of severity error
 * @param warnings diagnostics of severity warning
 */
public record GenerationView(
    String endedAt,
    long endedAtEpochMillis,
    long durationMillis,
    boolean successful,
    String errorType,
    String frameworks,
    int operations,
    int schemas,
    int errors,
    int warnings) {
  public GenerationView {
    Objects.requireNonNull(endedAt, "endedAt");
    Objects.requireNonNull(errorType, "errorType");
    Objects.requireNonNull(frameworks, "frameworks");
  }

  static GenerationView of(Ended ended) {
    GenerationStatistics statistics = ended.statistics();
    return new GenerationView(
        ended.at().truncatedTo(ChronoUnit.MILLIS).toString(),
        ended.at().toEpochMilli(),
        ended.elapsed().toMillis(),
        ended.succeeded(),
        ended.error() == null ? "" : ended.error().id(),
        String.join(",", ended.frameworks()),
        statistics == null ? 0 : statistics.operations(),
        statistics == null ? 0 : statistics.schemas(),
        ended.errors(),
        ended.warnings());
  }
}
