package dev.docgen.observability.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standard checks over the real engine. */
class StandardChecksTest {
  @TempDir Path output;

  @Test
  void findEveryPartOfAHealthyInstallationUp() {
    try (HealthMonitor monitor =
        HealthMonitor.builder().addStandardChecks(output).timeout(Duration.ofSeconds(60)).build()) {
      assertThat(monitor.report().checks())
          .containsOnlyKeys("ast_parsing", "filesystem", "template_engine")
          .allSatisfy(
              (name, result) ->
                  assertThat(result.status()).as(result.detail()).isEqualTo(HealthStatus.UP));
      assertThat(monitor.report().checks().get("template_engine").detail())
          .contains("html", "markdown", "markdown-by-tag", "openapi-yaml", "postman");
    }
  }

  @Test
  void findARendererThatFailsByItself() {
    try (HealthMonitor monitor =
        HealthMonitor.builder()
            .addStandardChecks(
                () ->
                    DocGen.builder()
                        .loadDetectors(false)
                        .addRenderer(broken(OutputFormat.MARKDOWN)),
                output)
            .timeout(Duration.ofSeconds(60))
            .build()) {
      HealthReport report = monitor.report();
      assertThat(report.checks().get("template_engine").status()).isEqualTo(HealthStatus.DOWN);
      assertThat(report.checks().get("template_engine").detail()).contains("markdown");
      assertThat(report.checks().get("ast_parsing").status()).isEqualTo(HealthStatus.UP);
    }
  }

  @Test
  void findAnEngineThatCannotBeBuilt() {
    try (HealthMonitor monitor =
        HealthMonitor.builder()
            .addStandardChecks(
                () -> {
                  throw new DocGenException("two detectors have the id 'x'");
                },
                output)
            .timeout(Duration.ofSeconds(60))
            .build()) {
      HealthReport report = monitor.report();
      assertThat(report.checks().get("ast_parsing").detail())
          .contains("two detectors have the id 'x'");
      assertThat(report.checks().get("filesystem").status()).isEqualTo(HealthStatus.UP);
    }
  }

  @Test
  void buildNoEngineOnceTheyAreClosed() {
    AtomicInteger built = new AtomicInteger();
    ProbeEngine probe =
        new ProbeEngine(
            () -> {
              built.incrementAndGet();
              return DocGen.builder().loadDetectors(false);
            });
    probe.close();
    assertThatThrownBy(probe::generate).isInstanceOf(IllegalStateException.class);
    assertThat(built).hasValue(0);
  }

  @Test
  void belongToReadinessAndTellWhenWarmUpIsOver() {
    try (HealthMonitor monitor =
        HealthMonitor.builder().addStandardChecks(output).timeout(Duration.ofSeconds(60)).build()) {
      assertThat(monitor.report(Probe.READINESS).checks())
          .containsOnlyKeys("ast_parsing", "filesystem", "template_engine");
      assertThat(monitor.report(Probe.STARTUP).checks())
          .containsOnlyKeys("ast_parsing", "template_engine");
      assertThat(monitor.report(Probe.LIVENESS).checks()).isEmpty();
    }
  }

  private static OutputRenderer broken(OutputFormat format) {
    return new OutputRenderer() {
      @Override
      public OutputFormat format() {
        return format;
      }

      @Override
      public void render(ApiModel model, RenderOptions options, OutputStream stream) {
        throw new IllegalStateException("template gone");
      }
    };
  }
}
