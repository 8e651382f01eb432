package dev.docgen.observability.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the document for operators promises. */
final class MetricsDocument {
  private static final Path FILE = Path.of("METRICS.md");

  private MetricsDocument() {}

  static String text() throws IOException {
    return Files.readString(FILE);
  }

  /** Returns every line of its PromQL. */
  static List<String> expressions() throws IOException {
    List<String> expressions = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("```")) {
        inside = line.equals("```promql");
      } else if (inside && !line.isBlank() && !line.startsWith("#")) {
        expressions.add(line);
      }
    }
    return expressions;
  }
}
