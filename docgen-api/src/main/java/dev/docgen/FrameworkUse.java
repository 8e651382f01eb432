package dev.docgen;

import java.util.List;
import java.util.Objects;

/**
 * That an application uses a framework, and what shows it. Immutable.
 *
 * @param framework the detector's id
 * @param files files that hold one of the detector's markers; it need not find an operation in each
 * @param evidence operations found in the first of these files that hold any, by file; at least one
 */
public record FrameworkUse(String framework, int files, List<Evidence> evidence) {
  public FrameworkUse {
    Objects.requireNonNull(framework, "framework");
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("evidence must not be empty: " + framework);
    }
  }

  /**
   * An operation that only a user of the framework declares.
   *
   * @param location where it is declared
   * @param operation method and path, as in {@code GET /orders/{id}}
   */
  public record Evidence(SourceLocation location, String operation) {
    public Evidence {
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(operation, "operation");
    }
  }
}
