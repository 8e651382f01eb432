package dev.docgen.observability.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.OutputFormat;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spans of the real engine. */
class EngineTracingTest {
  @TempDir Path folder;
  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk openTelemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .build();
  private final Set<String> seenByDetector = ConcurrentHashMap.newKeySet();

  @AfterEach
  void close() {
    openTelemetry.close();
  }

  @Test
  void followAGenerationThroughItsStepsAndWorkers() throws IOException {
    for (int i = 0; i < 8; i++) {
      Files.writeString(folder.resolve("Marked" + i + ".java"), "@Marked class Marked" + i + " {}");
    }
    try (DocGen docGen = docGen()) {
      docGen.generate(GenerationRequest.of(folder)).document(OutputFormat.OPENAPI_JSON).bytes();
    }

    Map<String, SpanData> spans = spans();
    SpanData generation = spans.get("generate_documentation");
    assertThat(spans)
        .containsOnlyKeys(
            "generate_documentation",
            "scan",
            "index",
            "detect",
            "detector",
            "resolve",
            "assemble",
            "render");
    assertThat(spans.values())
        .filteredOn(span -> span != generation && span != spans.get("detector"))
        .allSatisfy(span -> assertThat(span.getParentSpanId()).isEqualTo(generation.getSpanId()));
    assertThat(seenByDetector).containsExactly(spans.get("detect").getSpanId());
    SpanData detector = spans.get("detector");
    assertThat(detector.getParentSpanId()).isEqualTo(spans.get("detect").getSpanId());
    assertThat(detector.getAttributes().asMap().toString())
        .contains("doc.detector=span-seeing", "doc.files=8", "doc.operations=0", "doc.failures=0");
    assertThat(detector.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(detector.getStartEpochNanos())
        .isGreaterThanOrEqualTo(spans.get("detect").getStartEpochNanos());
  }

  @Test
  void leaveTheGlobalOneToTheHost() throws IOException {
    GlobalOpenTelemetry.resetForTest();
    Files.writeString(folder.resolve("Marked.java"), "@Marked class Marked {}");
    try (DocGen docGen = docGen()) {
      docGen.generate(GenerationRequest.of(folder)).document(OutputFormat.OPENAPI_JSON).bytes();
      assertThatCode(() -> GlobalOpenTelemetry.set(openTelemetry)).doesNotThrowAnyException();
    } finally {
      GlobalOpenTelemetry.resetForTest();
    }
  }

  @Test
  void tellOfARootThatIsMissing() {
    try (DocGen docGen = docGen()) {
      assertThatGenerationFails(docGen);
    }
    SpanData generation = spans().get("generate_documentation");
    assertThat(generation.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(generation.getAttributes().asMap().toString()).contains("error.type=io");
  }

  private void assertThatGenerationFails(DocGen docGen) {
    GenerationRequest missing = GenerationRequest.of(folder.resolve("missing"));
    assertThatThrownBy(() -> docGen.generate(missing)).isInstanceOf(DocGenException.class);
  }

  private DocGen docGen() {
    return DocGen.builder()
        .threads(4)
        .addDetector(new SpanSeeingDetector())
        .addListener(new GenerationTracing(openTelemetry))
        .build();
  }

  private Map<String, SpanData> spans() {
    return exporter.getFinishedSpanItems().stream()
        .collect(Collectors.toMap(SpanData::getName, span -> span));
  }

  private final class SpanSeeingDetector implements FrameworkDetector {
    @Override
    public String id() {
      return "span-seeing";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Marked");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      seenByDetector.add(Span.current().getSpanContext().getSpanId());
      return List.of();
    }
  }
}
