package dev.docgen.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.observability.FrameworkTag;
import dev.docgen.observability.Generations;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationObserver;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GenerationMetricsTest {
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final GenerationMetrics metrics = GenerationMetrics.create();

  @Test
  void countsAndTimesWhatSucceeds() {
    metrics.bindTo(registry);
    Generations.succeed(metrics, Duration.ofMillis(120), "spring");
    Generations.succeed(metrics, Duration.ofMillis(80), "spring");

    assertThat(registry.get("doc.generation.requests").tag("framework", "spring").counter().count())
        .isEqualTo(2);
    Timer timer =
        registry
            .get("doc.generation.duration")
            .tags("framework", "spring", "outcome", "success")
            .timer();
    assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(200);
    assertThat(timer.takeSnapshot().histogramCounts()).hasSize(10);
  }

  @Test
  void countsWhatFailsByItsKind() {
    metrics.bindTo(registry);
    Generations.fail(
        metrics, Duration.ofMillis(5), new UncheckedIOException(new IOException("disk")));

    assertThat(errors("none", "io").count()).isEqualTo(1);
    assertThat(errors("none", "parse").count()).isZero();
    assertThat(registry.get("doc.generation.duration").tag("outcome", "error").timer().count())
        .isEqualTo(1);
  }

  @Test
  void knowsTheFrameworkOfAFailureFromTheDetectorsThatRan() {
    metrics.bindTo(registry);
    GenerationObserver observer = metrics.generationStarted(Generations.REQUEST);
    observer.detectorFinished(new DetectorRun("javalin", 4, 0, 0, 1));
    observer.detectorFinished(new DetectorRun("spring", 4, 9, 0, 1));
    observer.failed(new IllegalStateException(), 1);

    assertThat(errors("spring", "other").count()).isEqualTo(1);
  }

  @Test
  void startsEveryKindOfErrorAtZeroSoThatRatesHaveAStart() {
    metrics.bindTo(registry);
    assertThat(registry.get("doc.generation.errors").counters())
        .extracting(counter -> counter.getId().getTag("error.type"))
        .containsExactlyInAnyOrder(
            "parse", "io", "template", "spi", "timeout", "security", "other");
  }

  @Test
  void showsHowManyAreUnderWay() {
    metrics.bindTo(registry);
    GenerationObserver first = metrics.generationStarted(Generations.REQUEST);
    metrics.generationStarted(Generations.REQUEST);
    assertThat(registry.get("doc.generation.active").gauge().value()).isEqualTo(2);

    first.failed(new IllegalStateException(), 1);
    assertThat(registry.get("doc.generation.active").gauge().value()).isEqualTo(1);
  }

  @Test
  void tellsEnginesApartByATagOfTheHosts() {
    GenerationMetrics orders =
        new GenerationMetrics(FrameworkTag.BUILT_IN, Tags.of("generator", "orders"));
    GenerationMetrics pets =
        new GenerationMetrics(FrameworkTag.BUILT_IN, Tags.of("generator", "pets"));
    orders.bindTo(registry);
    pets.bindTo(registry);
    Generations.succeed(orders, Duration.ofMillis(1), "spring");
    pets.close();

    assertThat(
            registry
                .get("doc.generation.requests")
                .tags("generator", "orders", "framework", "spring")
                .counter()
                .count())
        .isEqualTo(1);
    assertThat(registry.find("doc.generation.active").tag("generator", "pets").gauge()).isNull();
  }

  @Test
  void takesEveryMeterBackOnClose() {
    metrics.bindTo(registry);
    registry.counter("host.own");
    Generations.succeed(metrics, Duration.ofMillis(1), "spring");
    metrics.close();
    Generations.succeed(metrics, Duration.ofMillis(1), "jaxrs");

    assertThat(registry.getMeters())
        .extracting(meter -> meter.getId().getName())
        .containsExactly("host.own");
  }

  @Test
  void endsWithItsEngine() {
    metrics.bindTo(registry);
    metrics.engineClosed();
    assertThat(registry.getMeters()).isEmpty();
  }

  @Test
  void refusesASecondRegistry() {
    metrics.bindTo(registry);
    assertThatThrownBy(() -> metrics.bindTo(new SimpleMeterRegistry()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void leavesTheGenerationAloneWhenTheRegistryRefuses() {
    metrics.bindTo(registry);
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public Meter.Id map(Meter.Id id) {
                throw new IllegalStateException("a filter of the host's");
              }
            });
    Generations.succeed(metrics, Duration.ofMillis(1), "spring");

    assertThat(registry.getMeters())
        .noneMatch(meter -> "spring".equals(meter.getId().getTag("framework")));
  }

  private Counter errors(String framework, String type) {
    return registry
        .get("doc.generation.errors")
        .tags("framework", framework, "error.type", type)
        .counter();
  }
}
