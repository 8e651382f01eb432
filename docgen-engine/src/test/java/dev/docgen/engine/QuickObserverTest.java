package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.GenerationStatistics;
import dev.docgen.Limits;
import dev.docgen.Severity;
import dev.docgen.Step;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An observer that answers at once is told on the generation's own thread. */
@Timeout(60)
class QuickObserverTest {
  @TempDir Path root;
  private final Map<String, Thread> threads = new ConcurrentHashMap<>();

  @BeforeEach
  void writeAnApplication() throws IOException {
    Files.writeString(root.resolve("Broken.java"), "@Api class Broken { void one( }");
  }

  private GenerationRequest request() {
    return GenerationRequest.of(root);
  }

  private static DocGen observedBy(GenerationObserver observer) {
    return DocGen.builder()
        .loadDetectors(false)
        .addDetector(new TypeNameDetector())
        .addListener(
            new GenerationListener() {
              @Override
              public GenerationObserver generationStarted(GenerationRequest request) {
                return observer;
              }
            })
        .limits(Limits.DEFAULTS.toBuilder().maxDuration(Duration.ofSeconds(1)).build())
        .threads(1)
        .build();
  }

  private class Quick implements GenerationObserver {
    @Override
    public boolean answersAtOnce() {
      return true;
    }

    @Override
    public void stepStarted(Step step) {
      threads.put("started", Thread.currentThread());
    }

    @Override
    public void stepFinished(Step step, long elapsedNanos) {
      threads.put("step", Thread.currentThread());
    }

    @Override
    public void finished(
        GenerationStatistics statistics, List<String> frameworks, List<Diagnostic> diagnostics) {
      threads.put("finished", Thread.currentThread());
    }

    @Override
    public void failed(Throwable cause, long elapsedNanos) {
      threads.put("failed", Thread.currentThread());
    }
  }

  @Test
  void isToldOfStepsOnTheGenerationsOwnThread() {
    try (DocGen docGen = observedBy(new Quick())) {
      docGen.generate(request());
    }
    assertThat(threads).containsOnlyKeys("started", "step", "finished");
    assertThat(threads.values()).containsOnly(Thread.currentThread());
  }

  @Test
  void isToldOfAFailureOnAThreadApart() {
    try (DocGen docGen = observedBy(new Quick())) {
      GenerationRequest strict =
          GenerationRequest.builder().addRoot(root).failOn(Severity.ERROR).build();
      assertThatThrownBy(() -> docGen.generate(strict)).isInstanceOf(DocGenException.class);
    }
    assertThat(threads.get("failed")).isNotNull().isNotEqualTo(Thread.currentThread());
  }

  @Test
  void thatHandsAFailureToSomeoneWhoBlocksDoesNotHoldTheCaller() {
    CountDownLatch never = new CountDownLatch(1);
    GenerationObserver blocking =
        new Quick() {
          @Override
          public void failed(Throwable cause, long elapsedNanos) {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    try (DocGen docGen = observedBy(blocking)) {
      GenerationRequest strict =
          GenerationRequest.builder().addRoot(root).failOn(Severity.ERROR).build();
      assertThatThrownBy(() -> docGen.generate(strict)).isInstanceOf(DocGenException.class);
      assertThat(docGen.statistics().pluginFailures()).hasSize(1);
    }
  }

  @Test
  void thatThrowsIsDroppedAndNamedOnce() {
    GenerationObserver throwing =
        new Quick() {
          @Override
          public void stepStarted(Step step) {
            throw new IllegalStateException("broken at " + step);
          }
        };
    try (DocGen docGen = observedBy(throwing)) {
      GenerationResult result = docGen.generate(request());
      assertThat(result.diagnostics())
          .filteredOn(diagnostic -> diagnostic.code().equals("DG0003"))
          .singleElement()
          .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("broken at SCAN"));
    }
    assertThat(threads).isEmpty();
  }
}
