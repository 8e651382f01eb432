package dev.docgen.examples.quickstart;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationResult;
import dev.docgen.GenerationStatistics;
import dev.docgen.Severity;
import dev.docgen.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What to tell a person of a result. */
final class Summary {
  private static final int SHOWN = 5;

  private Summary() {}

  /**
   * Returns several lines.
   *
   * @param files the documents written
   * @param rendering how long writing them took
   */
  static String of(GenerationResult result, List<Path> files, Duration rendering) {
    GenerationStatistics statistics = result.statistics();
    List<String> lines = new ArrayList<>();
    lines.add(row("frameworks", frameworks(result)));
    lines.add(row("operations", Integer.toString(statistics.operations())));
    lines.add(row("schemas", Integer.toString(statistics.schemas())));
    lines.add(
        row("files", statistics.filesSeen() + " seen, " + statistics.filesParsed() + " parsed"));
    lines.add(row("diagnostics", count(result.diagnostics())));
    lines.addAll(first(result.diagnostics()));
    lines.add(row("time", times(statistics, rendering)));
    files.forEach(file -> lines.add(row("written", file.toString())));
    return String.join(System.lineSeparator(), lines);
  }

  private static String row(String name, String value) {
    return String.format(Locale.ROOT, "%-12s %s", name, value);
  }

  private static String frameworks(GenerationResult result) {
    return result.frameworks().isEmpty() ? "none found" : String.join(", ", result.frameworks());
  }

  /** Returns the diagnostics counted by severity, the worst first. */
  static String count(List<Diagnostic> diagnostics) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = diagnostics.stream().filter(d -> d.severity() == severity).count();
      if (number > 0) {
        counts.add(number + " " + severity.name().toLowerCase(Locale.ROOT));
      }
    }
    return counts.isEmpty() ? "none" : String.join(", ", counts);
  }

  /** The worst ones; those that are equally bad in the order of the result. */
  private static List<String> first(List<Diagnostic> diagnostics) {
    List<String> lines =
        diagnostics.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(SHOWN)
            .map(diagnostic -> "  " + diagnostic)
            .collect(Collectors.toCollection(ArrayList::new));
    if (diagnostics.size() > SHOWN) {
      lines.add("  and " + (diagnostics.size() - SHOWN) + " more");
    }
    return lines;
  }

  private static String times(GenerationStatistics statistics, Duration rendering) {
    List<String> steps = new ArrayList<>();
    statistics
        .stepTimes()
        .forEach(
            (step, time) -> {
              if (step != Step.RENDER) {
                steps.add(step.id() + " " + time.toMillis());
              }
            });
    steps.add(Step.RENDER.id() + " " + rendering.toMillis());
    return statistics.total().plus(rendering).toMillis() + " ms: " + String.join(", ", steps);
  }
}
