package dev.docgen.observability.tracing;

import dev.docgen.GenerationRequest;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Records a span {@value #SPAN} for each generation, under the caller's span, with a child for each
 * step, under the step that detects one for each detector, and one for each rendered document;
 * worker threads continue the step's span. Attributes: {@code app.path}, {@code app.framework},
 * {@code doc.routes_count}, {@code doc.generation_time_ms}, and {@code error.type} on failure. Uses
 * the {@link OpenTelemetry} given and no global one. Thread-safe.
 */
public final class GenerationTracing implements GenerationListener {

  /** Name of the span of a generation. */
  public static final String SPAN = "generate_documentation";

  /** Name of the span of a detector, below that of the step. */
  public static final String DETECTOR_SPAN = "detector";

  /** Instrumentation scope of all spans. */
  public static final String SCOPE = "dev.docgen.engine";

  private final Tracer tracer;
  private final UnaryOperator<String> redaction;

  /** Returns tracing that records paths and exception messages as they are. */
  public GenerationTracing(OpenTelemetry openTelemetry) {
    this(openTelemetry, UnaryOperator.identity());
  }

  /**
   * Returns tracing.
   *
   * @param redaction applied to everything recorded that can hold a path: {@code app.path} and
   *     exception messages
   */
  public GenerationTracing(OpenTelemetry openTelemetry, UnaryOperator<String> redaction) {
    this.tracer = openTelemetry.getTracer(SCOPE);
    this.redaction = Objects.requireNonNull(redaction, "redaction");
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    String path = request.roots().stream().map(Path::toString).collect(Collectors.joining(","));
    Context caller = Context.current();
    Span span =
        tracer
            .spanBuilder(SPAN)
            .setParent(caller)
            .setAttribute(TracedGeneration.APP_PATH, redaction.apply(path))
            .startSpan();
    return new TracedGeneration(tracer, redaction, span, caller.with(span));
  }
}
