package dev.docgen.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.observability.Engines;
import dev.docgen.observability.Generations;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.SecurityEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationMetricsTest {
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final DocGen docGen = Engines.named("orders");
  private final GenerationMetrics metrics = GenerationMetrics.of(docGen);

  @AfterEach
  void close() {
    docGen.close();
  }

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
  void tellsEnginesApartByTheirNames() {
    metrics.bindTo(registry);
    Generations.succeed(metrics, Duration.ofMillis(1), "spring");
    try (DocGen pets = Engines.named("pets")) {
      GenerationMetrics.of(pets).bindTo(registry);
      assertThat(registry.get("doc.generation.active").tag("generator", "pets").gauge().value())
          .isZero();
    }

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
    docGen.close();
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
    assertThatThrownBy(() -> Generations.succeed(metrics, Duration.ofMillis(1), "spring"))
        .as("said once, at the end")
        .hasMessage("a filter of the host's");

    assertThat(registry.getMeters())
        .noneMatch(meter -> "spring".equals(meter.getId().getTag("framework")));
    assertThat(registry.get("doc.generation.active").gauge().value()).isZero();
  }

  @Test
  void countsWhatARealGenerationDid(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("Pets.java"), "@Spring class Pets {}");
    Files.writeString(root.resolve("Orders.java"), "@Spring class Orders { void }");
    metrics.bindTo(registry);
    GenerationResult result = docGen.generate(GenerationRequest.of(root));
    result.document(OutputFormat.OPENAPI_JSON).text();
    docGen.generate(GenerationRequest.of(root));

    assertThat(count("doc.generation.requests", "framework", "spring")).isEqualTo(2);
    assertThat(count("doc.generation.routes", "framework", "spring")).isEqualTo(4);
    assertThat(count("doc.generation.outcomes", "outcome", "errors")).isEqualTo(2);
    assertThat(count("doc.generation.diagnostics", "code", "DG0201")).isEqualTo(2);
    assertThat(count("doc.generation.cpu")).isPositive();
    assertThat(count("doc.generation.allocated")).isPositive();
    assertThat(value("doc.generation.memory.peak")).isPositive();
    assertThat(registry.get("doc.generation.processing").functionCounter().count()).isPositive();
    assertThat(registry.get("doc.generation.files.parsed").functionCounter().count()).isEqualTo(2);
    assertThat(registry.get("doc.generation.syntax.nodes").functionCounter().count())
        .isGreaterThan(5);
    assertThat(registry.get("doc.generation.step").tag("step", "detect").timer().count())
        .isEqualTo(2);
    assertThat(registry.get("doc.generation.detector").tag("detector", "spring").timer().count())
        .isEqualTo(2);
    assertThat(registry.get("doc.generation.render").tag("format", "openapi-json").timer().count())
        .isEqualTo(1);
    assertThat(count("doc.generation.output", "format", "openapi-json")).isGreaterThan(50);
    assertThat(value("doc.templates.cached")).isEqualTo(1);
  }

  @Test
  void showsCachesAndPlugins(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("Pets.java"), "@Spring class Pets {}");
    metrics.bindTo(registry);
    docGen.generate(GenerationRequest.of(root));
    docGen.generate(GenerationRequest.of(root));
    docGen.control().detectorEnabled("jaxrs", false);

    assertThat(cacheGets("hit")).isPositive();
    assertThat(cacheGets("miss")).isPositive();
    assertThat(value("doc.cache.entries", "cache", "parse")).isPositive();
    assertThat(value("doc.cache.weight", "cache", "parse"))
        .isPositive()
        .isLessThan(value("doc.cache.capacity", "cache", "parse"));
    assertThat(value("doc.plugins.loaded", "kind", "detector", "state", "enabled")).isEqualTo(2);
    assertThat(value("doc.plugins.loaded", "kind", "detector", "state", "disabled")).isEqualTo(1);
    assertThat(value("doc.plugins.loaded", "kind", "renderer")).isEqualTo(docGen.formats().size());
  }

  @Test
  void countsSecurityEventsByTypeTheHostsToo() {
    metrics.bindTo(registry);
    metrics.securityEvent(
        new SecurityEvent(SecurityEvent.Type.AUTHENTICATION_FAILURE, "wrong token", ""));
    assertThat(count("doc.security.events", "type", "authentication_failure")).isEqualTo(1);
    assertThat(count("doc.security.events", "type", "archive_bomb")).isZero();
  }

  @Test
  void whatIsNotOfThisEngineIsOther() {
    metrics.bindTo(registry);
    Generations.succeed(metrics, Duration.ofMillis(1), "made-up-" + System.nanoTime());
    GenerationObserver observer = metrics.generationStarted(Generations.REQUEST);
    observer.documentRendered(new OutputFormat("pdf", "application/pdf", "a.pdf"), 9, 1);

    assertThat(count("doc.generation.requests", "framework", "other")).isEqualTo(1);
    assertThat(count("doc.generation.output", "format", "other")).isEqualTo(9);
  }

  @Test
  void manyCodesOfDiagnosticsBecomeOther() {
    metrics.bindTo(registry);
    List<Diagnostic> diagnostics =
        IntStream.range(7000, 7400)
            .mapToObj(
                code -> Diagnostic.of("DG" + code, Severity.INFO, "said", SourceLocation.NONE))
            .toList();
    Generations.succeed(metrics, Duration.ofMillis(1), diagnostics, "spring");

    assertThat(registry.get("doc.generation.diagnostics").counters()).hasSize(201);
    assertThat(count("doc.generation.diagnostics", "code", "other")).isEqualTo(200);
    assertThat(count("doc.generation.outcomes", "outcome", "clean")).isEqualTo(1);
  }

  private double cacheGets(String result) {
    return registry
        .get("doc.cache.gets")
        .tags("cache", "parse", "result", result)
        .functionCounter()
        .count();
  }

  private double count(String name, String... tags) {
    return registry.get(name).tags(tags).counter().count();
  }

  private double value(String name, String... tags) {
    return registry.get(name).tags(tags).gauge().value();
  }

  private Counter errors(String framework, String type) {
    return registry
        .get("doc.generation.errors")
        .tags("framework", framework, "error.type", type)
        .counter();
  }
}
