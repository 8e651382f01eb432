package dev.docgen.spi;

import java.util.Objects;

/**
 * What one detector did in one generation.
 *
 * @param detector its id
 * @param files files shown to it
 * @param operations operations it found
 * @param failures files on which it failed
 * @param elapsedNanos time summed over threads
 */
public record DetectorRun(
    String detector, int files, int operations, int failures, long elapsedNanos) {
  public DetectorRun {
    Objects.requireNonNull(detector, "detector");
  }
}
