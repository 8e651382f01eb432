package dev.docgen.observability.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.OutputFormat;
import dev.docgen.observability.Generations;
import dev.docgen.observability.MovableClock;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationLedgerTest {
  private final MovableClock clock = new MovableClock();
  private final GenerationLedger ledger = new GenerationLedger(clock);

  private void succeed(long millis) {
    Generations.succeed(ledger, Duration.ofMillis(millis), "spring");
  }

  private void fail(long millis) {
    Generations.fail(
        ledger, Duration.ofMillis(millis), new UncheckedIOException(new IOException("gone")));
  }

  @Test
  void beforeTheFirstGenerationNothingIsKnown() {
    assertThat(ledger.last()).isEmpty();
    assertThat(ledger.lastRecord()).isEmpty();
    assertThat(ledger.detectors()).isEmpty();
    assertThat(ledger.slowestFiles()).isEmpty();
    WindowStatistics window = ledger.window(Duration.ofMinutes(5));
    assertThat(window.generations()).isZero();
    assertThat(window.errorRate()).isNaN();
    assertThat(window.cacheHitRate()).isNaN();
    assertThat(window.p95()).isZero();
  }

  @Test
  void aWindowHoldsWhatEndedWithinIt() {
    fail(10);
    clock.move(Duration.ofMinutes(6));
    succeed(100);
    succeed(300);

    WindowStatistics five = ledger.window(Duration.ofMinutes(5));
    assertThat(five.generations()).isEqualTo(2);
    assertThat(five.errorRate()).isZero();
    assertThat(five.perMinute()).isCloseTo(0.4, within(1e-9));
    WindowStatistics hour = ledger.window(Duration.ofMinutes(60));
    assertThat(hour.generations()).isEqualTo(3);
    assertThat(hour.errorRate()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void percentilesAreThoseOfTheNearestRank() {
    for (int millis = 100; millis >= 1; millis--) {
      succeed(millis);
    }
    WindowStatistics window = ledger.window(Duration.ofMinutes(5));
    assertThat(window.p50()).isEqualTo(Duration.ofMillis(50));
    assertThat(window.p95()).isEqualTo(Duration.ofMillis(95));
    assertThat(window.p99()).isEqualTo(Duration.ofMillis(99));
    assertThat(window.average()).isEqualTo(Duration.ofNanos(50_500_000));
  }

  @Test
  void onePercentileOfOneGenerationIsItsTime() {
    succeed(7);
    assertThat(ledger.window(Duration.ofMinutes(5)).p95()).isEqualTo(Duration.ofMillis(7));
  }

  @Test
  void satisfactionFollowsTheTargetTime() {
    succeed(2_000);
    succeed(12_000);
    succeed(12_001);
    fail(10);
    WindowStatistics window = ledger.window(Duration.ofMinutes(5));
    assertThat(window.apdex()).isCloseTo(1.5 / 4, within(1e-9));
  }

  @Test
  void theFailureOfTheLastGenerationIsNamed() {
    fail(10);
    assertThat(ledger.last().orElseThrow().error()).isEqualTo(ErrorType.IO);
    assertThat(ledger.lastRecord()).isEmpty();
  }

  @Test
  void detectorsAreCountedAndFailuresInARowEndWithASuccess() {
    GenerationObserver observer = ledger.generationStarted(Generations.REQUEST);
    observer.detectorFinished(new DetectorRun("spring", 4, 10, 1, 1_000_000));
    observer.detectorFinished(new DetectorRun("spring", 4, 10, 2, 1_000_000));
    assertThat(ledger.detectors())
        .containsExactly(new DetectorRecord("spring", 2, 8, 20, 3, 2, Duration.ofMillis(2)));
    observer.detectorFinished(new DetectorRun("spring", 4, 10, 0, 1_000_000));
    assertThat(ledger.detectors().get(0).failingRuns()).isZero();
  }

  @Test
  void theTenSlowestFilesAreKept() {
    GenerationObserver observer = ledger.generationStarted(Generations.REQUEST);
    for (int i = 1; i <= 30; i++) {
      observer.fileParsed("F" + i % 15 + ".java", 5, i * 1_000_000L);
    }
    assertThat(ledger.slowestFiles())
        .hasSize(10)
        .first()
        .isEqualTo(new SlowFile("F0.java", Duration.ofMillis(30), 5));
    assertThat(ledger.slowestFiles()).extracting(SlowFile::path).doesNotHaveDuplicates();
    assertThat(ledger.slowestFiles().get(9).elapsed()).isEqualTo(Duration.ofMillis(21));
  }

  @Test
  void whatIsOlderThanAnHourOrBeyondTheMostIsForgotten() {
    succeed(1);
    clock.move(GenerationLedger.REMEMBERED.plusMillis(1));
    for (int i = 0; i < GenerationLedger.MOST_REMEMBERED + 5; i++) {
      succeed(1);
    }
    assertThat(ledger.window(GenerationLedger.REMEMBERED.plusMinutes(1)).generations())
        .isEqualTo(GenerationLedger.MOST_REMEMBERED);
  }

  @Test
  void theRecordsOfARealGenerationHaveTheNamesAndValues(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("A.java"), "class A {}");
    GenerationLedger real = GenerationLedger.create();
    try (DocGen docGen = DocGen.builder().build()) {
      docGen.addListener(real);
      docGen.generate(GenerationRequest.of(folder)).document(OutputFormat.OPENAPI_JSON).text();

      GenerationRecord record = real.lastRecord().orElseThrow();
      assertThat(record.templateRenders()).isEqualTo(1);
      assertThat(record.cacheMisses()).isPositive();
      assertThat(record.memoryPeakMb()).isPositive();
      assertThat(record.toJson())
          .matches(
              "\\{\"generation_time_ms\":\\d+,\"ast_nodes_processed\":\\d+,\"template_renders\":1,"
                  + "\"cache_hits\":\\d+,\"cache_misses\":\\d+,\"memory_peak_mb\":\\d+}");
      UsageRecord usage = real.usage(docGen);
      assertThat(usage.pluginsLoaded()).isEqualTo(docGen.formats().size());
      assertThat(usage.templatesCached()).isEqualTo(1);
      assertThat(usage.toJson())
          .startsWith("{\"routes_discovered\":0,\"plugins_loaded\":")
          .endsWith(",\"framework_distribution\":{}}")
          .contains("\"templates_cached\":1,\"ast_cache_size\":", "\"total_processing_time\":0.");
    }
  }

  @Test
  void frameworksAreCountedByGeneration() {
    Generations.succeed(ledger, Duration.ofMillis(1), "spring");
    Generations.succeed(ledger, Duration.ofMillis(1), "spring", "jaxrs");
    try (DocGen docGen = DocGen.builder().build()) {
      UsageRecord usage = ledger.usage(docGen);
      assertThat(usage.frameworkDistribution()).hasToString("{jaxrs=1, spring=2}");
      assertThat(usage.routesDiscovered()).isEqualTo(6);
      assertThat(usage.totalProcessingTime()).isEqualTo(Duration.ofMillis(2));
    }
  }
}
