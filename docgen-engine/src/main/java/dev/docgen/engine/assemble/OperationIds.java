package dev.docgen.engine.assemble;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.HttpMethod;
import dev.docgen.spi.OperationIdNaming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every operation an id of its own, unless its conventions know none: the declared one or the
 * conventions', with {@code _1}, {@code _2} … from the second operation on that wants it. As
 * springdoc counts, paths are taken in the order of their first operation, and the operations of a
 * path in an order of methods that is not the specification's.
 */
final class OperationIds {
  private static final List<HttpMethod> METHODS =
      List.of(
          HttpMethod.GET,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.DELETE,
          HttpMethod.PATCH,
          HttpMethod.HEAD,
          HttpMethod.OPTIONS,
          HttpMethod.TRACE);
  private static final Comparator<Finding> BY_METHOD =
      Comparator.comparingInt(finding -> METHODS.indexOf(finding.operation().method()));

  private final Reporter reporter;
  private final Guard guard;
  private final Map<String, Finding> holders = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> wanted = new HashSet<>();

  OperationIds(Reporter reporter, Guard guard) {
    this.reporter = reporter;
    this.guard = guard;
  }

  /** Returns the operations with ids, in the order of counting; no two share path and method. */
  List<Finding> assign(List<Finding> findings) {
    List<Finding> ordered = inCountingOrder(findings);
    List<String> wishes = ordered.stream().map(this::wish).toList();
    wanted.addAll(wishes);
    wanted.remove("");
    List<Finding> named = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      named.add(wishes.get(i).isEmpty() ? ordered.get(i) : named(ordered.get(i), wishes.get(i)));
    }
    return named;
  }

  private static List<Finding> inCountingOrder(List<Finding> findings) {
    Map<String, List<Finding>> byPath = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byPath.computeIfAbsent(finding.operation().path(), path -> new ArrayList<>()).add(finding);
    }
    return byPath.values().stream().flatMap(one -> one.stream().sorted(BY_METHOD)).toList();
  }

  private String wish(Finding finding) {
    String declared = finding.operation().operationId();
    if (declared != null && !declared.isBlank()) {
      return declared;
    }
    OperationIdNaming naming = finding.conventions().operationIdNaming();
    if (naming == OperationIdNaming.NONE) {
      return "";
    }
    String name =
        guard.ask(naming, finding.location(), () -> naming.name(finding.detected())).orElse("");
    return name.isBlank() ? finding.detected().name() : name;
  }

  private Finding named(Finding finding, String wish) {
    Finding holder = holders.putIfAbsent(wish, finding);
    String id = holder == null ? wish : numbered(wish);
    if (holder != null) {
      report(finding, holder, wish, id);
    }
    return finding.with(finding.operation().toBuilder().operationId(id).build());
  }

  private String numbered(String wish) {
    String id;
    do {
      id = wish + "_" + counts.merge(wish, 1, Integer::sum);
    } while (wanted.contains(id));
    return id;
  }

  private void report(Finding finding, Finding holder, String wish, String id) {
    boolean declared = wish.equals(finding.operation().operationId());
    reporter.report(
        "DG0503",
        declared ? Severity.WARNING : Severity.INFO,
        "operationId '"
            + wish
            + "' is wanted by "
            + holder.label()
            + " and "
            + finding.label()
            + "; the second becomes '"
            + id
            + "'; declare another to choose it yourself",
        finding.location());
  }
}
