package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.DocGenException;
import dev.docgen.Document;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.Limits;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.Step;
import dev.docgen.engine.render.page.Page;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.render.page.ReadingRenderer;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import dev.docgen.spi.SecurityEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
  @TempDir Path root;

  @BeforeEach
  void writeAnApplication() throws IOException {
    source("a/First.java", "package a; @Api class First { void one() {} void two() {} }");
    source("b/Second.java", "package b; @Api class Second { void three() {} }");
    source("b/Other.java", "package b; class Other { void unseen() {} }");
  }

  private void source(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static DocGenBuilder builder() {
    return DocGen.builder().loadDetectors(false).addRenderer(new LineRenderer());
  }

  private static DocGen engine(FrameworkDetector... detectors) {
    DocGenBuilder builder = builder();
    List.of(detectors).forEach(builder::addDetector);
    return builder.build();
  }

  private GenerationRequest request() {
    return GenerationRequest.builder().addRoot(root).formats(LineRenderer.FORMAT).build();
  }

  private static List<String> paths(GenerationResult result) {
    return result.model().operations().stream().map(Operation::path).toList();
  }

  @Test
  void documentsWhatTheDetectorsFind() {
    try (DocGen docGen = engine(new TypeNameDetector())) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result)).containsExactly("/First/one", "/First/two", "/Second/three");
      assertThat(result.frameworks()).containsExactly("type-name");
      assertThat(result.diagnostics()).isEmpty();
      assertThat(result.documents())
          .extracting(Document::format)
          .containsExactly(LineRenderer.FORMAT);
      assertThat(result.document(LineRenderer.FORMAT).text())
          .isEqualTo("/First/one\n/First/two\n/Second/three\n");
    }
  }

  @Test
  void ofAClassDeclaredTwiceTheFirstIsDocumented() throws IOException {
    source(
        "c/Copy.java",
        "package a; @Api class First { void far() {} } @Api class Own { void o() {} }");
    try (DocGen docGen = engine(new TypeNameDetector())) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result))
          .containsExactly("/First/one", "/First/two", "/Own/o", "/Second/three");
      assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("DG0302");
      assertThat(result.diagnostics().get(0).message()).contains("a/First.java");
    }
  }

  @Test
  void countsWhatItDoes() {
    try (DocGen docGen = engine(new TypeNameDetector())) {
      GenerationResult result = docGen.generate(request());
      result.document(LineRenderer.FORMAT).bytes();

      assertThat(result.statistics().filesSeen()).isEqualTo(3);
      assertThat(result.statistics().filesParsed()).isEqualTo(2);
      assertThat(result.statistics().bodiesParsed()).isZero();
      assertThat(result.statistics().operations()).isEqualTo(3);
      assertThat(result.statistics().syntaxNodes()).isPositive();
      assertThat(result.statistics().stepTimes())
          .containsOnlyKeys(Step.SCAN, Step.INDEX, Step.DETECT, Step.RESOLVE, Step.ASSEMBLE);
      assertThat(result.statistics().peakMemoryBytes()).isPositive();
      assertThat(result.statistics().allocatedBytes()).isPositive();
      assertThat(docGen.statistics().generations()).isOne();
      assertThat(docGen.statistics().active()).isZero();
      assertThat(docGen.statistics().rendersByFormat()).containsEntry("lines", 1L);
    }
  }

  @Test
  void readsAnUnchangedTreeFromItsCaches() throws IOException {
    try (DocGen docGen = engine(new TypeNameDetector())) {
      docGen.generate(request());
      assertThat(docGen.generate(request()).statistics().filesParsed()).isZero();

      source("b/Second.java", "package b; @Api class Second { void three() {} void four() {} }");
      GenerationResult changed = docGen.generate(request());

      assertThat(changed.statistics().filesParsed()).isOne();
      assertThat(paths(changed)).contains("/Second/four");
      docGen.clearCaches();
      assertThat(docGen.generate(request()).statistics().filesParsed()).isEqualTo(2);
    }
  }

  @Test
  void aDetectorThatThrowsCostsOnlyItsOwnResultForThatFile() {
    try (DocGen docGen = engine(new TypeNameDetector(), new FailingOn("First"))) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result))
          .containsExactly("/First/one", "/First/two", "/Second/three", "/failing/Second");
      assertThat(result.diagnostics())
          .singleElement()
          .satisfies(
              diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo("DG0301");
                assertThat(diagnostic.location().path()).isEqualTo("a/First.java");
                assertThat(diagnostic.message()).contains("'failing'").contains("on purpose");
              });
      assertThat(docGen.statistics().detectorFailures()).containsEntry("failing", 1L);
    }
  }

  @Test
  void aStackOverflowOrALinkageErrorOfADetectorIsContained() {
    for (Error error : List.of(new StackOverflowError("deep"), new NoClassDefFoundError("gone"))) {
      FrameworkDetector detector =
          new FailingOn("Second") {
            @Override
            void fail() {
              throw error;
            }
          };
      try (DocGen docGen = engine(detector)) {
        assertThat(docGen.generate(request()).diagnostics())
            .extracting(Diagnostic::code)
            .containsExactly("DG0301");
      }
    }
  }

  @Test
  void throwsWithAllDiagnosticsWhenAskedToFail() {
    try (DocGen docGen = engine(new FailingOn("First"))) {
      GenerationRequest request =
          GenerationRequest.builder()
              .addRoot(root)
              .formats(LineRenderer.FORMAT)
              .failOn(Severity.ERROR)
              .build();

      assertThatThrownBy(() -> docGen.generate(request))
          .isInstanceOfSatisfying(
              DocGenException.class, e -> assertThat(e.diagnostics()).hasSize(1))
          .hasMessageContaining("DG0301");
    }
  }

  @Test
  void refusesAFormatNobodyRenders() {
    OutputFormat nobodys = new OutputFormat("nobodys", "text/plain", "api.txt");
    GenerationRequest asking = GenerationRequest.builder().addRoot(root).formats(nobodys).build();
    try (DocGen docGen = engine(new TypeNameDetector())) {
      assertThatThrownBy(() -> docGen.generate(asking))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("nobodys")
          .hasMessageContaining("lines");
      GenerationResult result = docGen.generate(request());
      assertThatThrownBy(() -> result.document(nobodys))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("lines");
    }
  }

  @Test
  void aRendererGivenByHandTakesThePlaceOfTheLoadedOne() {
    OutputRenderer own =
        new OutputRenderer() {
          @Override
          public OutputFormat format() {
            return OutputFormat.OPENAPI_JSON;
          }

          @Override
          public void render(ApiModel model, RenderOptions options, OutputStream output)
              throws IOException {
            output.write('x');
          }
        };
    try (DocGen docGen = builder().addRenderer(own).build()) {
      GenerationResult result = docGen.generate(GenerationRequest.of(root));
      assertThat(result.document(OutputFormat.OPENAPI_JSON).text()).isEqualTo("x");
      assertThat(result.document(OutputFormat.OPENAPI_YAML).text()).startsWith("openapi:");
    }
  }

  @Test
  void theFormatsOfAResultShareOnePageAndNoOtherResultDoes() {
    List<Page> pages = new ArrayList<>();
    DocGenBuilder builder = builder();
    for (OutputFormat format : List.of(OutputFormat.HTML, OutputFormat.MARKDOWN)) {
      builder.addRenderer(new NotingRenderer(format, pages));
    }
    try (DocGen docGen = builder.build()) {
      for (int i = 0; i < 2; i++) {
        GenerationResult result = docGen.generate(GenerationRequest.of(root));
        result.document(OutputFormat.HTML).bytes();
        result.document(OutputFormat.MARKDOWN).bytes();
      }
    }
    assertThat(pages).hasSize(4);
    assertThat(pages.get(1)).isSameAs(pages.get(0));
    assertThat(pages.get(3)).isSameAs(pages.get(2)).isNotSameAs(pages.get(0));
  }

  /** Notes the pages it is handed. */
  private record NotingRenderer(OutputFormat format, List<Page> pages) implements ReadingRenderer {
    @Override
    public void render(Reading reading, OutputStream output) {
      pages.add(reading.page());
    }
  }

  @Test
  void refusesAMissingRootByName() {
    try (DocGen docGen = engine(new TypeNameDetector())) {
      Path missing = root.resolve("missing");
      assertThatThrownBy(
              () ->
                  docGen.generate(
                      GenerationRequest.builder()
                          .addRoot(missing)
                          .formats(LineRenderer.FORMAT)
                          .build()))
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining(missing.toString());
      assertThat(docGen.statistics().failures()).isOne();
    }
  }

  @Test
  void readsNothingOutsideTheAllowedRootsBeItARootOrADependency() throws IOException {
    Path allowed = Files.createDirectories(root.resolve("a"));
    Path outside = Files.writeString(root.resolve("library.jar"), "");
    try (DocGen docGen = builder().addAllowedRoot(allowed).build()) {
      GenerationRequest.Builder inside =
          GenerationRequest.builder().addRoot(allowed).formats(LineRenderer.FORMAT);
      assertThat(docGen.generate(inside.build())).isNotNull();
      assertThatThrownBy(() -> docGen.generate(request()))
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining("allowedRoots");
      assertThatThrownBy(() -> docGen.generate(inside.addDependencyClasses(outside).build()))
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining("allowedRoots");
      assertThat(docGen.statistics().securityEvents()).containsEntry("file_access_violation", 2L);
    }
  }

  @Test
  void refusesMoreGenerationsAtOnceThanAllowed() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    List<SecurityEvent> events = Collections.synchronizedList(new ArrayList<>());
    DocGenBuilder builder =
        builder()
            .addDetector(new Waiting(inside, release))
            .addListener(
                new GenerationListener() {
                  @Override
                  public void securityEvent(SecurityEvent event) {
                    events.add(event);
                  }
                })
            .limits(Limits.DEFAULTS.toBuilder().maxConcurrentGenerations(1).build());
    ExecutorService caller = Executors.newSingleThreadExecutor();
    try (DocGen docGen = builder.build()) {
      Future<GenerationResult> first = caller.submit(() -> docGen.generate(request()));
      inside.await();
      assertThat(docGen.statistics().active()).isOne();
      assertThatThrownBy(() -> docGen.generate(request()))
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining("maxConcurrentGenerations");
      release.countDown();
      first.get();
      assertThat(docGen.generate(request())).isNotNull();
      assertThat(docGen.statistics().securityEvents()).containsEntry("concurrency_limit", 1L);
      assertThat(events).hasSize(1);
    } finally {
      caller.shutdownNow();
    }
  }

  @Test
  void interruptingTheCallerEndsTheGeneration() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    try (DocGen docGen = engine(new Waiting(inside, release))) {
      List<Object> outcome = Collections.synchronizedList(new ArrayList<>());
      Thread caller =
          new Thread(
              () -> {
                try {
                  outcome.add(docGen.generate(request()));
                } catch (DocGenException e) {
                  outcome.add(e);
                  outcome.add(Thread.currentThread().isInterrupted());
                }
              });
      caller.start();
      inside.await();
      caller.interrupt();
      release.countDown();
      caller.join();

      assertThat(outcome).hasSize(2);
      assertThat(outcome.get(0))
          .isInstanceOfSatisfying(
              DocGenException.class, e -> assertThat(e).hasMessageContaining("interrupted"));
      assertThat(outcome.get(1)).isEqualTo(true);
      assertThat(docGen.statistics().active()).isZero();
    }
  }

  @Test
  void aGenerationThatTakesTooLongEndsWithWhatItHas() {
    DocGenBuilder builder =
        builder()
            .addDetector(new TypeNameDetector())
            .limits(Limits.DEFAULTS.toBuilder().maxDuration(Duration.ofNanos(1)).build());
    try (DocGen docGen = builder.build()) {
      assertThat(docGen.generate(request()).diagnostics())
          .extracting(Diagnostic::code)
          .contains("DG0001");
    }
  }

  @Test
  void aClosedEngineRefusesAndHoldsNoThread() throws Exception {
    DocGen docGen = builder().name("closing").addDetector(new TypeNameDetector()).build();
    docGen.generate(request());
    docGen.close();
    docGen.close();

    assertThatThrownBy(() -> docGen.generate(request()))
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("closed");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("docgen-closing-")) {
        thread.join(5_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void tellsItsListenersEachStepInOrder() {
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    GenerationListener listener = hearing(heard::add);
    try (DocGen docGen =
        builder().addDetector(new TypeNameDetector()).addListener(listener).build()) {
      docGen.generate(request()).document(LineRenderer.FORMAT).bytes();
    }
    assertThat(heard)
        .containsExactly(
            "started",
            "+SCAN",
            "-SCAN",
            "+INDEX",
            "-INDEX",
            "+DETECT",
            "detector type-name 3",
            "-DETECT",
            "+RESOLVE",
            "-RESOLVE",
            "+ASSEMBLE",
            "-ASSEMBLE",
            "finished",
            "rendered lines",
            "closed");
  }

  @Test
  void aListenerThatThrowsIsDroppedAndNamedOnce() {
    GenerationListener broken =
        hearing(
            event -> {
              if (event.equals("+INDEX") || event.equals("closed")) {
                throw new IllegalStateException("broken listener");
              }
            });
    try (DocGen docGen =
        builder().addDetector(new TypeNameDetector()).addListener(broken).build()) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result)).hasSize(3);
      assertThat(result.diagnostics())
          .singleElement()
          .satisfies(d -> assertThat(d.code()).isEqualTo("DG0003"));
    }
  }

  private static GenerationListener hearing(Consumer<String> sink) {
    return new GenerationListener() {
      @Override
      public GenerationObserver generationStarted(GenerationRequest request) {
        sink.accept("started");
        return new HearingObserver(sink);
      }

      @Override
      public void engineClosed() {
        sink.accept("closed");
      }
    };
  }

  /** Answers one operation a file and fails on one. */
  private static class FailingOn implements FrameworkDetector {
    private final String typeName;

    FailingOn(String typeName) {
      this.typeName = typeName;
    }

    void fail() {
      throw new IllegalStateException("on purpose");
    }

    @Override
    public String id() {
      return "failing";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Api");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      String name = unit.types().get(0).name();
      if (name.equals(typeName)) {
        fail();
      }
      Operation operation = Operation.builder().path("/failing/" + name).build();
      return List.of(new DetectedOperation(operation, name, name));
    }
  }

  /** Waits inside a generation until released. */
  private record Waiting(CountDownLatch inside, CountDownLatch release)
      implements FrameworkDetector {
    @Override
    public String id() {
      return "waiting";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Api");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      inside.countDown();
      boolean interrupted = false;
      while (release.getCount() > 0) {
        try {
          release.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return List.of();
    }
  }
}
