package dev.docgen.observability.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.OutputFormat;
import dev.docgen.Step;
import dev.docgen.observability.Generations;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationObserver;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GenerationTracingTest {
  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk openTelemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .build();
  private final GenerationTracing tracing = new GenerationTracing(openTelemetry);

  @AfterEach
  void close() {
    openTelemetry.close();
  }

  @Test
  void recordsTheGenerationOverItsSteps() {
    Generations.succeed(tracing, Duration.ofMillis(120), "jaxrs", "spring");

    SpanData generation = span("generate_documentation");
    assertThat(generation.getInstrumentationScopeInfo().getName()).isEqualTo("dev.docgen.engine");
    assertThat(text(generation, "app.path"))
        .isEqualTo(Generations.REQUEST.roots().get(0).toString());
    assertThat(text(generation, "app.framework")).isEqualTo("jaxrs,spring");
    assertThat(number(generation, "doc.routes_count")).isEqualTo(3);
    assertThat(number(generation, "doc.generation_time_ms")).isEqualTo(120);
    assertThat(generation.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(span("scan").getParentSpanId()).isEqualTo(generation.getSpanId());
  }

  @Test
  void standsUnderTheCallersSpan() {
    Span caller = openTelemetry.getTracer("host").spanBuilder("request").startSpan();
    try (Scope scope = caller.makeCurrent()) {
      Generations.succeed(tracing, Duration.ofMillis(1), "spring");
    }
    assertThat(span("generate_documentation").getParentSpanId())
        .isEqualTo(caller.getSpanContext().getSpanId());
    assertThat(Span.current().getSpanContext().isValid()).isFalse();
  }

  @Test
  void carriesTheStepToWorkerThreads() throws Exception {
    GenerationObserver observer = tracing.generationStarted(Generations.REQUEST);
    observer.stepStarted(Step.DETECT);
    ExecutorService worker = Executors.newSingleThreadExecutor();
    worker.execute(
        observer.propagate(
            () -> openTelemetry.getTracer("detector").spanBuilder("file").startSpan().end()));
    worker.shutdown();
    assertThat(worker.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    observer.stepFinished(Step.DETECT, 1);
    observer.finished(
        Generations.statistics(Duration.ofMillis(1), 0, 0), List.of("spring"), List.of());

    assertThat(span("file").getParentSpanId()).isEqualTo(span("detect").getSpanId());
  }

  @Test
  void marksADetectorThatFailedOnAFile() {
    GenerationObserver observer = tracing.generationStarted(Generations.REQUEST);
    observer.stepStarted(Step.DETECT);
    observer.detectorFinished(new DetectorRun("spring", 4, 9, 1, 5_000_000_000L));
    observer.stepFinished(Step.DETECT, 1);

    SpanData detector = span("detector");
    assertThat(detector.getParentSpanId()).isEqualTo(span("detect").getSpanId());
    assertThat(detector.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(text(detector, "error.type")).isEqualTo("spi");
    assertThat(number(detector, "doc.failures")).isEqualTo(1);
    assertThat(number(detector, "doc.busy_time_ms")).isEqualTo(5000);
    assertThat(detector.getEndEpochNanos() - detector.getStartEpochNanos())
        .isLessThan(4_000_000_000L);
  }

  @Test
  void recordsADocumentThatIsRenderedAfterwards() {
    GenerationObserver observer = tracing.generationStarted(Generations.REQUEST);
    observer.finished(Generations.statistics(Duration.ofMillis(1), 0, 0), List.of(), List.of());
    observer.documentRendered(OutputFormat.OPENAPI_YAML, 640, 3_000_000);

    SpanData render = span("render");
    assertThat(render.getParentSpanId()).isEqualTo(span("generate_documentation").getSpanId());
    assertThat(text(render, "doc.format")).isEqualTo("openapi-yaml");
    assertThat(number(render, "doc.bytes")).isEqualTo(640);
    assertThat(render.getEndEpochNanos() - render.getStartEpochNanos()).isEqualTo(3_000_000);
  }

  @Test
  void endsEverySpanOfAFailureAndRedactsItsMessage() {
    GenerationTracing redacting =
        new GenerationTracing(openTelemetry, text -> text.replaceAll("[\\w/\\\\]*main", "<path>"));
    Generations.fail(
        redacting, Duration.ofMillis(7), new SecurityException("src/main is not allowed"));

    SpanData generation = span("generate_documentation");
    assertThat(text(generation, "app.path")).isEqualTo("<path>");
    assertThat(generation.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(text(generation, "error.type")).isEqualTo("security");
    assertThat(generation.getEvents()).hasSize(1);
    assertThat(
            generation
                .getEvents()
                .get(0)
                .getAttributes()
                .get(AttributeKey.stringKey("exception.message")))
        .isEqualTo("<path> is not allowed");
    assertThat(span("scan").hasEnded()).isTrue();
  }

  private SpanData span(String name) {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no span " + name + " in " + exporter.getFinishedSpanItems()));
  }

  private static String text(SpanData span, String key) {
    return span.getAttributes().get(AttributeKey.stringKey(key));
  }

  private static Long number(SpanData span, String key) {
    return span.getAttributes().get(AttributeKey.longKey(key));
  }
}
