package dev.docgen.engine.assemble;

import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.Operation;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.OperationOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses operations by the request, repairs their paths and orders them by the conventions. */
final class FindingOrder {

  /**
   * What the conventions leave open; texts last, so that only equal operations compare as equal.
   */
  private static final Comparator<Finding> TIES =
      Comparator.<Finding, String>comparing(finding -> finding.operation().path())
          .thenComparing(finding -> finding.operation().method())
          .thenComparing(Finding::location)
          .thenComparing(finding -> finding.detected().typeName())
          .thenComparing(finding -> finding.detected().name())
          .thenComparing(finding -> finding.operation().toString());

  private final OperationSelection selection;
  private final Reporter reporter;
  private final Guard guard;

  FindingOrder(GenerationRequest request, Reporter reporter, Guard guard) {
    this.selection = new OperationSelection(request);
    this.reporter = reporter;
    this.guard = guard;
  }

  /** Returns the operations to document, of one detector after the other's. */
  List<Finding> order(List<DetectorFindings> detectors) {
    List<Finding> ordered = new ArrayList<>();
    for (DetectorFindings detector : detectors) {
      List<Finding> findings = new ArrayList<>();
      for (DetectedOperation detected : detector.operations()) {
        if (detected == null) {
          reportNull(detector);
        } else {
          add(new Finding(detected, detector.conventions()), findings);
        }
      }
      ordered.addAll(sorted(findings, detector.conventions().operationOrder()));
    }
    return ordered;
  }

  private List<Finding> sorted(List<Finding> findings, OperationOrder order) {
    List<Finding> byPlace = findings.stream().sorted(TIES).toList();
    Comparator<Finding> byOrder = Comparator.comparing(Finding::detected, order::compare);
    return guard
        .ask(order, SourceLocation.NONE, () -> byPlace.stream().sorted(byOrder).toList())
        .orElse(byPlace);
  }

  private void add(Finding finding, List<Finding> findings) {
    Operation operation = finding.operation();
    String path = PathTemplate.of(operation.path()).text();
    if (!selection.chooses(finding.detected(), path)) {
      return;
    }
    if (!path.equals(operation.path())) {
      reportPath(finding, path);
    }
    findings.add(finding.with(operation.toBuilder().path(path).build()));
  }

  private void reportPath(Finding finding, String path) {
    reporter.report(
        "DG0501",
        Severity.WARNING,
        "path '"
            + finding.operation().path()
            + "' of "
            + finding.label()
            + " is no valid template; it is documented as '"
            + path
            + "'",
        finding.location());
  }

  private void reportNull(DetectorFindings detector) {
    reporter.report(
        "DG0521",
        Severity.ERROR,
        "detector '" + detector.detector() + "' answered a null operation; it is left out",
        SourceLocation.NONE);
  }
}
