package dev.docgen;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Which frameworks an application uses. Immutable.
 *
 * @param frameworks those of which an operation was found, in the order of {@link DocGen#detectors}
 * @param diagnostics what there is to know about the input, by location
 * @param filesSeen files listed beneath the roots
 * @param total wall time
 */
public record FrameworkReport(
    List<FrameworkUse> frameworks, List<Diagnostic> diagnostics, int filesSeen, Duration total) {
  public FrameworkReport {
    frameworks = List.copyOf(frameworks);
    diagnostics = List.copyOf(diagnostics);
    Objects.requireNonNull(total, "total");
  }
}
