package dev.docgen.observability.tracing;

import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.OutputFormat;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A host that has its request traced, down to a detector that records a span of each file. */
final class TracedApplication implements AutoCloseable {
  private final OpenTelemetrySdk openTelemetry;
  private final Path folder;

  TracedApplication(SpanExporter exporter, Path folder) throws IOException {
    this.folder = folder;
    openTelemetry =
        OpenTelemetrySdk.builder()
            .setTracerProvider(
                SdkTracerProvider.builder()
                    .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                    .build())
            .build();
    for (int i = 0; i < 4; i++) {
      Files.writeString(folder.resolve("Marked" + i + ".java"), "@Marked class Marked" + i + " {}");
    }
  }

  /** Documents the application in a request of the host's, then fails to; returns its trace. */
  String trace() {
    Span request = openTelemetry.getTracer("host").spanBuilder("request").startSpan();
    try (Scope scope = request.makeCurrent();
        DocGen docGen =
            DocGen.builder()
                .threads(4)
                .loadDetectors(false)
                .addDetector(new TracingDetector())
                .addListener(
                    new GenerationTracing(
                        openTelemetry, text -> text.replace(folder.toString(), "<folder>")))
                .build()) {
      docGen.generate(GenerationRequest.of(folder)).document(OutputFormat.OPENAPI_JSON).bytes();
      fail(docGen);
    } finally {
      request.end();
    }
    return request.getSpanContext().getTraceId();
  }

  private void fail(DocGen docGen) {
    try {
      docGen.generate(GenerationRequest.of(folder.resolve("missing")));
    } catch (DocGenException e) {
      return;
    }
    throw new AssertionError("a missing root was documented");
  }

  @Override
  public void close() {
    openTelemetry.close();
  }

  private final class TracingDetector implements FrameworkDetector {
    @Override
    public String id() {
      return "tracing";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Marked");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      openTelemetry.getTracer("detector").spanBuilder("own").startSpan().end();
      return List.of();
    }
  }
}
