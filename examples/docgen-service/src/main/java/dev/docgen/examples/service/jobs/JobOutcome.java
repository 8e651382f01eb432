package dev.docgen.examples.service.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a job.
 *
 * @param failure why there are no documents; null when there are
 * @param frameworks ids of the detectors that found operations
 * @param operations operations found
 * @param errors diagnostics that are errors
 * @param warnings diagnostics that are warnings
 * @param diagnostics the first of them, as compilers print them
 * @param documents in the order in which they were asked for
 */
public record JobOutcome(
    @Nullable String failure,
    List<String> frameworks,
    int operations,
    long errors,
    long warnings,
    List<String> diagnostics,
    List<JobDocument> documents) {
  public JobOutcome {
    frameworks = List.copyOf(frameworks);
    diagnostics = List.copyOf(diagnostics);
    documents = List.copyOf(documents);
  }

  static JobOutcome failed(String reason) {
    return new JobOutcome(reason, List.of(), 0, 0, 0, List.of(), List.of());
  }

  /** Returns this outcome for the reason given, without documents. */
  JobOutcome asFailure(String reason) {
    return new JobOutcome(reason, frameworks, operations, errors, warnings, diagnostics, List.of());
  }

  long bytes() {
    return documents.stream().mapToLong(JobDocument::bytes).sum();
  }
}
