package dev.docgen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.FrameworkReport;
import dev.docgen.FrameworkUse;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.model.Operation;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.FrameworkDetector;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link FrameworkDetector} keeps to. */
public abstract class FrameworkDetectorContract {
  /** Broken variants of each file that the detector has to live through. */
  private static final int MUTANTS = 40;

  /** The detector failed, did not answer, or answered what it must not. */
  private static final Set<String> FAILURES = Set.of("DG0001", "DG0004", "DG0301", "DG0303");

  /** Operations that had to be mended or lacked something that they refer to. */
  private static final Set<String> GARBAGE =
      Set.of("DG0501", "DG0505", "DG0506", "DG0508", "DG0509", "DG0511", "DG0513", "DG0521");

  private static final Pattern IMPORT = Pattern.compile("import\\s+(static\\s+)?([\\w.*]+)\\s*;");

  @TempDir Path folder;

  /** Returns a new detector, as ServiceLoader makes it. */
  protected abstract FrameworkDetector detector();

  /**
   * Returns an application of the framework: Java source text by path, such as {@code
   * shop/Orders.java}, free of mistakes, with at least two operations in one file, the framework's
   * types imported by {@code import} declarations.
   */
  protected abstract Map<String, String> application();

  private static DocGenBuilder engine(FrameworkDetector detector) {
    return DocGen.builder().loadDetectors(false).addDetector(detector);
  }

  private static GenerationResult generate(FrameworkDetector detector, Path root) {
    try (DocGen docGen = engine(detector).build()) {
      return docGen.generate(GenerationRequest.of(root));
    }
  }

  private Path writtenApplication() {
    return SourceFolder.write(folder, "application", application());
  }

  private static List<String> codes(GenerationResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void hasAnIdOfItsOwn() {
    String id = detector().id();
    assertThat(id).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*").isEqualTo(detector().id());
    assertThat(ServiceLoader.load(FrameworkDetector.class))
        .filteredOn(other -> other.id().equals(id))
        .as("detectors of the id '%s' that ServiceLoader finds", id)
        .hasSize(1)
        .hasOnlyElementsOfType(detector().getClass());
  }

  @Test
  void declaresItsMarkers() {
    Set<String> markers = detector().markers();
    assertThat(markers).isNotEmpty().isEqualTo(detector().markers());
    assertThat(markers).allMatch(SourceVersion::isIdentifier, "is one Java identifier");
  }

  @Test
  void findsTheOperationsOfItsApplication() {
    GenerationResult result = generate(detector(), writtenApplication());

    assertThat(result.frameworks()).containsExactly(detector().id());
    assertThat(result.model().operations())
        .hasSizeGreaterThan(1)
        .extracting(Operation::framework)
        .containsOnly(detector().id());
    assertThat(result.diagnostics())
        .filteredOn(it -> FAILURES.contains(it.code()) || GARBAGE.contains(it.code()))
        .isEmpty();
  }

  @Test
  void tellsWhereEachOperationStands() {
    GenerationResult result = generate(detector(), writtenApplication());

    assertThat(result.model().operations())
        .extracting(operation -> operation.provenance().location())
        .allMatch(location -> application().containsKey(location.path()))
        .allMatch(location -> location.line() > 0);
  }

  @Test
  void isEvidenceThatTheFrameworkIsUsed() {
    try (DocGen docGen = engine(detector()).build()) {
      FrameworkReport report = docGen.detect(writtenApplication());
      assertThat(report.frameworks())
          .extracting(FrameworkUse::framework)
          .containsExactly(detector().id());
    }
  }

  @Test
  void answersInTheOrderOfTheSource() {
    RecordingDetector recording = new RecordingDetector(detector());
    generate(recording, writtenApplication());

    assertThat(recording.answers()).isNotEmpty();
    recording
        .answers()
        .forEach(
            (path, found) ->
                assertThat(
                        found.stream()
                            .map(DetectedOperation::operation)
                            .map(operation -> operation.provenance().location())
                            .filter(location -> location.path().equals(path)))
                    .as(path)
                    .isSorted());
  }

  @Test
  void findsNothingInForeignCode() {
    Map<String, String> foreign = MarkerSources.foreign(detector().markers());
    GenerationResult result = generate(detector(), SourceFolder.write(folder, "foreign", foreign));

    assertThat(result.model().operations()).isEmpty();
    assertThat(codes(result)).doesNotContainAnyElementsOf(FAILURES);
  }

  /** The application as it is, but of libraries in other packages, whose names are the same. */
  @Test
  void isSilentOnAnotherFrameworkOfTheSameNames() {
    Map<String, String> elsewhere = new LinkedHashMap<>();
    application()
        .forEach(
            (path, text) ->
                elsewhere.put(path, IMPORT.matcher(text).replaceAll("import $1elsewhere.$2;")));
    GenerationResult result =
        generate(detector(), SourceFolder.write(folder, "elsewhere", elsewhere));

    assertThat(result.model().operations()).isEmpty();
    assertThat(codes(result)).doesNotContainAnyElementsOf(FAILURES);
  }

  @Test
  void survivesHostileCode() {
    Map<String, String> files = new LinkedHashMap<>(application());
    files.putAll(MarkerSources.hostile(detector().markers()));
    GenerationResult result = generate(detector(), SourceFolder.write(folder, "hostile", files));

    assertThat(codes(result)).doesNotContainAnyElementsOf(FAILURES);
  }

  @Test
  void survivesBrokenCode() {
    Path root = writtenApplication();
    try (DocGen docGen = engine(detector()).build()) {
      application()
          .forEach(
              (path, text) -> {
                for (String mutant : BrokenSource.of(text, MUTANTS)) {
                  SourceFolder.write(root.resolve(path), mutant);
                  assertThat(docGen.generate(GenerationRequest.of(root)).diagnostics())
                      .filteredOn(it -> FAILURES.contains(it.code()))
                      .as(() -> "of this file:\n" + mutant)
                      .isEmpty();
                }
                SourceFolder.write(root.resolve(path), text);
              });
    }
  }

  @Test
  void keepsNothingFromOneGenerationToTheNext() {
    FrameworkDetector detector = detector();
    Path root = writtenApplication();
    Path foreign = SourceFolder.write(folder, "foreign", MarkerSources.foreign(detector.markers()));

    String first = described(generate(detector, root));
    generate(detector, foreign);
    assertThat(described(generate(detector, root))).isEqualTo(first);
    assertThat(described(generate(detector(), root))).isEqualTo(first);
  }

  @Test
  void findsTheSameWhateverTheThreadsAndTheCaches() {
    Path root = writtenApplication();
    String expected = described(generate(detector(), root));
    for (int threads : new int[] {1, 3, 8}) {
      try (DocGen docGen = engine(detector()).threads(threads).cacheBytes(0).build()) {
        assertThat(described(docGen.generate(GenerationRequest.of(root)))).isEqualTo(expected);
      }
    }
  }

  @Test
  void servesSeveralGenerationsAtOnce() {
    Path root = writtenApplication();
    String expected = described(generate(detector(), root));
    try (DocGen docGen = engine(detector()).threads(4).cacheBytes(0).build()) {
      Stream<CompletableFuture<String>> answers =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> described(docGen.generate(GenerationRequest.of(root)))))
              .toList()
              .stream();
      assertThat(answers.map(CompletableFuture::join)).containsOnly(expected);
    }
  }

  /** All that a generation gives, as text. */
  private static String described(GenerationResult result) {
    return result.model() + "\n" + result.diagnostics();
  }
}
