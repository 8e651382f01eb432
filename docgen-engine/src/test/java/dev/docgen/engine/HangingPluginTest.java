package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.GenerationStatistics;
import dev.docgen.Limits;
import dev.docgen.OutputFormat;
import dev.docgen.SourceLocation;
import dev.docgen.Step;
import dev.docgen.model.ApiModel;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import dev.docgen.spi.SchemaUse;
import dev.docgen.spi.TypeMapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that never return: the request ends in time, and documents what they do not concern. */
@Timeout(60)
class HangingPluginTest {
  private static final Limits LIMITS =
      Limits.DEFAULTS.toBuilder().maxDuration(Duration.ofMillis(500)).build();

  @TempDir Path root;
  private final CountDownLatch over = new CountDownLatch(1);
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);

  @BeforeEach
  void writeAnApplication() throws IOException {
    Files.writeString(root.resolve("First.java"), "@Api class First { void one() {} }");
    Files.writeString(root.resolve("Second.java"), "@Api class Second { void two() {} }");
    Files.writeString(
        root.resolve("Answer.java"),
        "package app; public class Answer { public java.math.BigDecimal sum; }");
    Files.writeString(root.resolve("Third.java"), "@Api class Third { void three() {} }");
  }

  @AfterEach
  void letThreadsGo() {
    over.countDown();
  }

  /** Ends when the test does, whatever interrupts it. */
  private void hang() {
    while (over.getCount() > 0) {
      sleep();
    }
  }

  /** Ends when interrupted. */
  private void sleep() {
    hanging.countDown();
    try {
      over.await();
    } catch (InterruptedException e) {
      interrupted.countDown();
    }
  }

  private DocGenBuilder builder() {
    return DocGen.builder()
        .loadDetectors(false)
        .addRenderer(new LineRenderer())
        .limits(LIMITS)
        .threads(2);
  }

  private GenerationRequest request() {
    return GenerationRequest.builder().addRoot(root).formats(LineRenderer.FORMAT).build();
  }

  private static List<String> paths(GenerationResult result) {
    return result.model().operations().stream().map(Operation::path).toList();
  }

  private static List<String> codes(GenerationResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static final String[] ALL = {"/First/one", "/Second/two", "/Third/three"};

  @Test
  void aDetectorThatLoopsForeverCostsOnlyTheFileItLoopsOn() throws Exception {
    try (DocGen docGen = builder().addDetector(new On("First", this::hang)).build()) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result)).containsExactly("/Second/two", "/Third/three");
      assertThat(codes(result)).containsExactly("DG0001", "DG0004");
      Diagnostic diagnostic = result.diagnostics().get(1);
      assertThat(diagnostic.location().path()).isEqualTo("First.java");
      assertThat(diagnostic.message()).contains("'on'").contains(On.class.getName());
      assertThat(diagnostic.cause().getStackTrace())
          .anyMatch(frame -> frame.getMethodName().equals("hang"));
      interrupted.await();
    }
  }

  @Test
  void aDetectorThatSleepsIsInterrupted() throws Exception {
    try (DocGen docGen = builder().addDetector(new On("First", this::sleep)).build()) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result)).containsExactly("/Second/two", "/Third/three");
      assertThat(codes(result)).containsExactly("DG0001", "DG0004");
      interrupted.await();
    }
  }

  @Test
  void threadsThatDetectorsHoldDoNotHinderOtherRequests() {
    AtomicInteger requests = new AtomicInteger();
    Runnable firstTime =
        () -> {
          if (requests.get() == 1) {
            hang();
          }
        };
    FrameworkDetector detector = new On("", firstTime);
    try (DocGen docGen = builder().addDetector(detector).build()) {
      requests.set(1);
      assertThat(paths(docGen.generate(request()))).isEmpty();
      requests.set(2);
      assertThat(paths(docGen.generate(request()))).containsExactly(ALL);
    }
  }

  @Test
  void anEngineRefusesRequestsWhenPlugInsHoldTooManyThreads() throws Exception {
    for (int i = 0; i < 64; i++) {
      Files.writeString(root.resolve("Api" + i + ".java"), "@Api class Api" + i + " {}");
    }
    FrameworkDetector detector = new On("", this::hang);
    try (DocGen docGen = builder().threads(64).addDetector(detector).build()) {
      assertThatThrownBy(() -> generateUntilRefused(docGen))
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining("64 threads that plug-ins do not give back");
      assertThat(docGen.statistics().securityEvents()).containsEntry("concurrency_limit", 1L);
    }
  }

  /** A slow machine may not start 64 threads within the time of one request. */
  private void generateUntilRefused(DocGen docGen) {
    for (int i = 0; i < 64; i++) {
      docGen.generate(request());
    }
  }

  @Test
  void whatADetectorIsAskedBesideFilesEndsInTimeToo() {
    FrameworkDetector detector =
        new On("none", () -> {}) {
          @Override
          public ApiModel describeApplication(DetectionContext context) {
            hang();
            return ApiModel.EMPTY;
          }
        };
    FrameworkDetector unmarked = new Unmarked(this::hang);
    try (DocGen docGen = builder().addDetector(detector).addDetector(unmarked).build()) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result)).containsExactly(ALL);
      assertThat(codes(result)).containsExactly("DG0001", "DG0004", "DG0004");
    }
  }

  @Test
  void aHookThatHangsIsLeftOut() {
    DocGenBuilder builder =
        builder()
            .addDetector(new On("none", () -> {}))
            .addOperationHook(
                operation -> Optional.of(operation.toBuilder().summary("heard").build()))
            .addOperationHook(
                operation -> {
                  if (operation.path().equals("/Second/two")) {
                    hang();
                  }
                  return Optional.empty();
                });
    try (DocGen docGen = builder.build()) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result)).containsExactly(ALL);
      assertThat(result.model().operations()).allMatch(each -> each.summary().equals("heard"));
      assertThat(codes(result)).containsExactly("DG0001", "DG0004");
    }
  }

  @Test
  void aMappingThatHangsIsNamedAndCounted() {
    TypeMapping hanging = new HangingMapping(this::hang);
    DocGenBuilder builder =
        builder()
            .addDetector(new On("none", () -> {}))
            .addDetector(new AnswerDetector())
            .addTypeMapping(hanging);
    try (DocGen docGen = builder.build()) {
      GenerationResult result = docGen.generate(request());

      assertThat(paths(result)).contains(ALL);
      assertThat(result.diagnostics())
          .filteredOn(it -> it.code().equals("DG0004"))
          .isNotEmpty()
          .allMatch(it -> it.message().contains(HangingMapping.class.getName()));
      assertThat(docGen.statistics().pluginFailures())
          .containsOnlyKeys(HangingMapping.class.getName());
    }
  }

  /** Hangs on a property's type. */
  private record HangingMapping(Runnable action) implements TypeMapping {
    @Override
    public Optional<Schema> map(JavaType type) {
      if (type.is("java.math.BigDecimal")) {
        action.run();
      }
      return Optional.empty();
    }
  }

  /** Answers an object with a property that is described when all detectors have answered. */
  private static final class AnswerDetector implements FrameworkDetector {
    @Override
    public String id() {
      return "answer";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Api");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      Schema schema =
          context
              .schemas()
              .schema(JavaType.of("app.Answer"), SchemaUse.response(null, SourceLocation.NONE));
      MediaType content = MediaType.builder().schema(schema).build();
      Response answer = Response.builder().description("OK").putContent("a/b", content).build();
      return List.of(
          new DetectedOperation(
              Operation.builder().path("/answer").putResponse("200", answer).build(),
              "answer",
              "Answer"));
    }
  }

  @Test
  void aListenerThatBlocksIsDropped() throws Exception {
    GenerationListener listener =
        listening(
            new GenerationObserver() {
              @Override
              public void stepStarted(Step step) {
                sleep();
              }

              @Override
              public void finished(
                  GenerationStatistics statistics,
                  List<String> frameworks,
                  List<Diagnostic> diagnostics) {
                throw new AssertionError("dropped");
              }
            });
    try (DocGen docGen =
        builder().addDetector(new On("none", () -> {})).addListener(listener).build()) {
      GenerationResult result = docGen.generate(request());

      assertThat(codes(result)).contains("DG0003");
      interrupted.await();
    }
  }

  @Test
  void aListenerThatBlocksOnCacheQuestionsEndsWithTheTime() {
    GenerationListener listener =
        listening(
            new GenerationObserver() {
              @Override
              public void cacheAsked(String cache, boolean hit) {
                if (cache.equals("parse")) {
                  hang();
                }
              }
            });
    try (DocGen docGen =
        builder().addDetector(new On("none", () -> {})).addListener(listener).build()) {
      GenerationResult result = docGen.generate(request());

      assertThat(codes(result)).contains("DG0001", "DG0004");
    }
  }

  @Test
  void aListenerThatBlocksWhenTheEngineIsClosedDoesNotKeepItOpen() throws Exception {
    GenerationListener listener =
        new GenerationListener() {
          @Override
          public void engineClosed() {
            sleep();
          }
        };
    builder().addListener(listener).build().close();
    interrupted.await();
  }

  private static GenerationListener listening(GenerationObserver observer) {
    return new GenerationListener() {
      @Override
      public GenerationObserver generationStarted(GenerationRequest request) {
        return observer;
      }
    };
  }

  @Test
  void aRendererThatNeverEndsFailsItsDocumentAlone() throws Exception {
    OutputFormat endless = new OutputFormat("endless", "text/plain", "api.txt");
    OutputRenderer renderer = new Endless(endless);
    DocGenBuilder builder = builder().addDetector(new On("none", () -> {})).addRenderer(renderer);
    try (DocGen docGen = builder.build()) {
      GenerationResult result = docGen.generate(request());
      Path file = root.resolve("endless.txt");

      assertThatThrownBy(() -> result.document(endless).writeTo(file))
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining("'endless'")
          .hasMessageContaining("no answer in time");
      assertThat(file).doesNotExist();
      assertThat(result.document(LineRenderer.FORMAT).text()).startsWith("/First/one\n");
    }
  }

  @Test
  void interruptingTheCallerEndsAGenerationThatHangs() throws Exception {
    Limits generous = LIMITS.toBuilder().maxDuration(Duration.ofMinutes(5)).build();
    try (DocGen docGen =
        builder().limits(generous).addDetector(new On("First", this::hang)).build()) {
      CompletableFuture<Throwable> outcome = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () -> {
                try {
                  docGen.generate(request());
                } catch (DocGenException e) {
                  outcome.complete(e);
                }
              });
      caller.start();
      hanging.await();
      caller.interrupt();

      assertThat(outcome.get()).hasMessageContaining("interrupted");
      interrupted.await();
    }
  }

  /** Answers as {@link TypeNameDetector}, after doing something on the file of one type, or all. */
  private static class On implements FrameworkDetector {
    private final FrameworkDetector detector = new TypeNameDetector("on");
    private final String type;
    private final Runnable action;

    On(String type, Runnable action) {
      this.type = type;
      this.action = action;
    }

    @Override
    public String id() {
      return detector.id();
    }

    @Override
    public Set<String> markers() {
      return detector.markers();
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      if (type.isEmpty() || unit.types().get(0).name().equals(type)) {
        action.run();
      }
      return detector.detect(unit, context);
    }
  }

  /** Does something when asked for its markers. */
  private record Unmarked(Runnable action) implements FrameworkDetector {
    @Override
    public String id() {
      return "unmarked";
    }

    @Override
    public Set<String> markers() {
      action.run();
      return Set.of();
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      return List.of();
    }
  }

  /** Writes until it cannot. */
  private record Endless(OutputFormat format) implements OutputRenderer {
    @Override
    public void render(ApiModel model, RenderOptions options, OutputStream output)
        throws IOException {
      while (true) {
        output.write('x');
      }
    }
  }
}
