package dev.docgen.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.Document;
import dev.docgen.GenerationResult;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.Step;
import dev.docgen.model.ApiModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Path FILE = Path.of("docs", "openapi.json");

  @Test
  void tellsWhatWasFoundAndWhereItIs() {
    GenerationResult result =
        new FixedResult(List.of("jaxrs", "spring"), List.of(diagnostic(Severity.INFO, 7)));
    assertThat(Summary.of(result, List.of(FILE), Duration.ofMillis(9)).lines())
        .containsExactly(
            "frameworks   jaxrs, spring",
            "operations   12",
            "schemas      4",
            "files        30 seen, 20 parsed",
            "diagnostics  1 info",
            "  A.java:7: INFO DG0401: odd",
            "time         129 ms: scan 20, detect 100, render 9",
            "written      " + FILE);
  }

  @Test
  void showsTheWorstDiagnosticsFirstAndCountsTheRest() {
    List<Diagnostic> many =
        IntStream.rangeClosed(1, 9)
            .mapToObj(line -> diagnostic(line < 8 ? Severity.WARNING : Severity.ERROR, line))
            .toList();
    assertThat(
            Summary.of(new FixedResult(List.of(), many), List.of(), Duration.ZERO)
                .lines()
                .filter(line -> line.startsWith("diagnostics") || line.startsWith("  ")))
        .containsExactly(
            "diagnostics  2 error, 7 warning",
            "  A.java:8: ERROR DG0401: odd",
            "  A.java:9: ERROR DG0401: odd",
            "  A.java:1: WARNING DG0401: odd",
            "  A.java:2: WARNING DG0401: odd",
            "  A.java:3: WARNING DG0401: odd",
            "  and 4 more");
  }

  @Test
  void saysWhenNothingWasFound() {
    assertThat(Summary.of(new FixedResult(List.of(), List.of()), List.of(), Duration.ZERO))
        .contains("frameworks   none found")
        .contains("diagnostics  none");
  }

  private static Diagnostic diagnostic(Severity severity, int line) {
    return Diagnostic.of("DG0401", severity, "odd", new SourceLocation("A.java", line, 0));
  }

  private record FixedResult(List<String> frameworks, List<Diagnostic> diagnostics)
      implements GenerationResult {
    @Override
    public ApiModel model() {
      return ApiModel.EMPTY;
    }

    @Override
    public GenerationStatistics statistics() {
      return new GenerationStatistics(
          Duration.ofMillis(120),
          Map.of(Step.SCAN, Duration.ofMillis(20), Step.DETECT, Duration.ofMillis(100)),
          30,
          25,
          1000L,
          20,
          2,
          900L,
          12,
          4,
          List.of(),
          0L,
          Duration.ZERO,
          0L);
    }

    @Override
    public List<Document> documents() {
      return List.of();
    }

    @Override
    public Document document(OutputFormat format) {
      throw new IllegalArgumentException(format.id());
    }
  }
}
