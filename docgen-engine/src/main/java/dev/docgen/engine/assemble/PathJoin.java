package dev.docgen.engine.assemble;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.HttpMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins operations of one path and method, and compares paths with one another. */
final class PathJoin {
  private final Reporter reporter;
  private final OperationChecks checks;

  PathJoin(Reporter reporter) {
    this.reporter = reporter;
    this.checks = new OperationChecks(reporter);
  }

  /** Returns at most one operation for each path and method, in the order of the leading ones. */
  List<Finding> join(List<Finding> findings) {
    Map<Place, Finding> places = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Place place = new Place(finding.operation().path(), finding.operation().method());
      places.merge(place, finding, this::join);
    }
    List<Finding> joined = new ArrayList<>();
    places.forEach(
        (place, finding) -> joined.add(checks.mend(finding, PathTemplate.of(place.path()))));
    reportEqualTemplates(joined);
    return joined;
  }

  private record Place(String path, HttpMethod method) {}

  private Finding join(Finding leading, Finding other) {
    reporter.report(
        "DG0502",
        Severity.INFO,
        leading.operation().method()
            + " "
            + leading.operation().path()
            + " is served by "
            + leading.label()
            + " and "
            + other.label()
            + "; they are documented as one operation",
        other.location());
    return leading.with(OperationJoin.join(leading.operation(), other.operation()));
  }

  /** Templates that differ in variables' names alone are identical (OpenAPI 3.1, 4.8.8.1). */
  private void reportEqualTemplates(List<Finding> findings) {
    Map<String, Finding> byShape = new HashMap<>();
    for (Finding finding : findings) {
      String path = finding.operation().path();
      Finding first = byShape.putIfAbsent(PathTemplate.of(path).shape(), finding);
      if (first != null && !first.operation().path().equals(path)) {
        reporter.report(
            "DG0504",
            Severity.WARNING,
            "paths '"
                + first.operation().path()
                + "' of "
                + first.label()
                + " and '"
                + path
                + "' of "
                + finding.label()
                + " match the same requests, which OpenAPI forbids; both are documented,"
                + " give the variables one name",
            finding.location());
      }
    }
  }
}
