package dev.docgen.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of diagnostics and the code that reports them tell the same story. */
class DiagnosticsCatalogueTest {
  private static final Path REPOSITORY = Path.of("..", "..");
  private static final List<String> LIBRARIES =
      List.of("docgen-api", "docgen-engine", "docgen-spi-frameworks", "docgen-observability");
  private static final Pattern REPORTED = Pattern.compile("\"(DG\\d{4})\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (DG\\d{2,4}): ");
  private static final Pattern ENTRY = Pattern.compile("(?m)^### (DG\\d{4}): ");

  @Test
  void everyReportedCodeHasOneEntryAndEveryEntryIsReported() throws IOException {
    assertThat(matches(ENTRY, catalogue())).containsExactlyElementsOf(reportedCodes());
  }

  /** As text "DG01" stands before "DG0101", and that before "DG02". */
  @Test
  void everyEntryStandsUnderItsStage() throws IOException {
    assertThat(matches(HEADING, catalogue())).isSorted();
  }

  private static String catalogue() throws IOException {
    return Files.readString(REPOSITORY.resolve("docgen-api/DIAGNOSTICS.md"));
  }

  private static SortedSet<String> reportedCodes() throws IOException {
    SortedSet<String> codes = new TreeSet<>();
    for (String library : LIBRARIES) {
      for (Path file : sources(library)) {
        codes.addAll(matches(REPORTED, Files.readString(file)));
      }
    }
    return codes;
  }

  private static List<Path> sources(String library) throws IOException {
    try (Stream<Path> files = Files.walk(REPOSITORY.resolve(library).resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
