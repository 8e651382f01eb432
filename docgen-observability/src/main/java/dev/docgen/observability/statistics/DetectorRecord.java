package dev.docgen.observability.statistics;

import dev.docgen.spi.DetectorRun;
import java.time.Duration;
import java.util.Objects;

/**
 * What one detector did since the ledger was attached.
 *
 * @param detector its id
 * @param runs generations that it took part in
 * @param files files shown to it
 * @param operations operations it found
 * @param failures files on which it failed
 * @param failingRuns the latest generations in a row in each of which it failed on a file
 * @param elapsed time, summed over threads
 */
public record DetectorRecord(
    String detector,
    long runs,
    long files,
    long operations,
    long failures,
    int failingRuns,
    Duration elapsed) {
  public DetectorRecord {
    Objects.requireNonNull(detector, "detector");
    Objects.requireNonNull(elapsed, "elapsed");
  }

  static DetectorRecord none(String detector) {
    return new DetectorRecord(detector, 0, 0, 0, 0, 0, Duration.ZERO);
  }

  DetectorRecord and(DetectorRun run) {
    return new DetectorRecord(
        detector,
        runs + 1,
        files + run.files(),
        operations + run.operations(),
        failures + run.failures(),
        run.failures() > 0 ? failingRuns + 1 : 0,
        elapsed.plusNanos(run.elapsedNanos()));
  }
}
