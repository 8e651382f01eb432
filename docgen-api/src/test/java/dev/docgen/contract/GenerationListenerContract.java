package dev.docgen.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.SecurityEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link GenerationListener} keeps to. */
public abstract class GenerationListenerContract {
  private static final SecurityEvent REFUSAL =
      new SecurityEvent(SecurityEvent.Type.CONCURRENCY_LIMIT, "too many", "/srv/shop");

  @TempDir Path folder;

  /** Returns a new listener. */
  protected abstract GenerationListener listener();

  @Test
  void hearsAGenerationToItsEnd() {
    GenerationResult result =
        SampleApi.document(folder, "String", builder -> builder.addListener(listener()));
    assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("DG0003");
  }

  @Test
  void hearsSeveralGenerationsAtOnce() {
    SampleApi.document(folder, "String", builder -> builder);
    try (DocGen docGen =
        DocGen.builder()
            .loadDetectors(false)
            .addDetector(new SampleDetector())
            .addListener(listener())
            .build()) {
      List<CompletableFuture<GenerationResult>> runs =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> docGen.generate(GenerationRequest.of(folder))))
              .toList();
      assertThat(runs.stream().map(CompletableFuture::join))
          .allMatch(
              result -> result.diagnostics().stream().noneMatch(it -> it.code().equals("DG0003")));
      assertThat(docGen.statistics().pluginFailures()).isEmpty();
    }
  }

  /** What is heard late, out of turn or for a generation that failed is no reason to throw. */
  @Test
  void throwsForNothingThatItHears() {
    GenerationListener listener = listener();
    assertThatCode(
            () -> {
              GenerationObserver observer =
                  listener.generationStarted(GenerationRequest.of(folder));
              observer.detectorFinished(new DetectorRun("sample", 0, 0, 1, 0));
              observer.cacheAsked("parse", false);
              observer.securityEvent(REFUSAL);
              observer.failed(new IllegalStateException("failed"), 1);
              observer.documentRendered(OutputFormat.HTML, 0, 0);
              listener.securityEvent(REFUSAL);
              listener.engineClosed();
              listener.engineClosed();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void runsTheTaskThatItCarries() {
    int[] runs = {0};
    GenerationObserver observer = listener().generationStarted(GenerationRequest.of(folder));
    observer.propagate(() -> runs[0]++).run();
    assertThat(runs[0]).isEqualTo(1);
    observer.failed(new IllegalStateException("failed"), 1);
  }
}
