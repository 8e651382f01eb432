package dev.docgen.observability.tracing;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.Step;
import dev.docgen.observability.statistics.ErrorType;
import dev.docgen.spi.DetectorRun;
import dev.docgen.spi.GenerationObserver;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The spans of one generation. Steps come from one thread; the rest from any. */
final class TracedGeneration implements GenerationObserver {
  static final AttributeKey<String> APP_PATH = AttributeKey.stringKey("app.path");
  private static final AttributeKey<String> APP_FRAMEWORK = AttributeKey.stringKey("app.framework");
  private static final AttributeKey<Long> ROUTES = AttributeKey.longKey("doc.routes_count");
  private static final AttributeKey<Long> TIME = AttributeKey.longKey("doc.generation_time_ms");
  private static final AttributeKey<String> FORMAT = AttributeKey.stringKey("doc.format");
  private static final AttributeKey<Long> BYTES = AttributeKey.longKey("doc.bytes");
  private static final AttributeKey<String> DETECTOR = AttributeKey.stringKey("doc.detector");
  private static final AttributeKey<Long> FILES = AttributeKey.longKey("doc.files");
  private static final AttributeKey<Long> OPERATIONS = AttributeKey.longKey("doc.operations");
  private static final AttributeKey<Long> FAILURES = AttributeKey.longKey("doc.failures");
  private static final AttributeKey<Long> BUSY = AttributeKey.longKey("doc.busy_time_ms");
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
  private static final AttributeKey<String> EXCEPTION_TYPE =
      AttributeKey.stringKey("exception.type");
  private static final AttributeKey<String> EXCEPTION_MESSAGE =
      AttributeKey.stringKey("exception.message");

  private final Tracer tracer;
  private final UnaryOperator<String> redaction;
  private final Span span;
  private final Context context;
  private volatile Context current;
  private Instant stepStart = Instant.MIN;
  private @Nullable Span step;

  TracedGeneration(Tracer tracer, UnaryOperator<String> redaction, Span span, Context context) {
    this.tracer = tracer;
    this.redaction = redaction;
    this.span = span;
    this.context = context;
    this.current = context;
  }

  @Override
  public boolean answersAtOnce() {
    return true;
  }

  @Override
  public void stepStarted(Step started) {
    step = tracer.spanBuilder(started.id()).setParent(context).startSpan();
    stepStart = Instant.now();
    current = context.with(step);
  }

  @Override
  public void stepFinished(Step finished, long elapsedNanos) {
    endStep(stepStart.plusNanos(elapsedNanos)); // heard a little later than it was
  }

  private void endStep(Instant end) {
    if (step != null) {
      step.end(end);
      step = null;
    }
    current = context;
  }

  /**
   * Heard when it is over: the span is recorded in hindsight. Detectors read side by side, on
   * several threads each, so that time summed over threads is an attribute, and the span no longer
   * than the step.
   */
  @Override
  public void detectorFinished(DetectorRun run) {
    Instant end = Instant.now();
    Instant start = end.minusNanos(run.elapsedNanos());
    Span detector =
        tracer
            .spanBuilder(GenerationTracing.DETECTOR_SPAN)
            .setParent(current)
            .setStartTimestamp(start.isBefore(stepStart) ? stepStart : start)
            .setAttribute(DETECTOR, run.detector())
            .setAttribute(FILES, (long) run.files())
            .setAttribute(OPERATIONS, (long) run.operations())
            .setAttribute(FAILURES, (long) run.failures())
            .setAttribute(BUSY, run.elapsedNanos() / 1_000_000)
            .startSpan();
    if (run.failures() > 0) {
      detector.setAttribute(ERROR_TYPE, ErrorType.SPI.id());
      detector.setStatus(StatusCode.ERROR);
    }
    detector.end(end);
  }

  /** Heard when it is over, perhaps after the generation is: the span is recorded in hindsight. */
  @Override
  public void documentRendered(OutputFormat format, long bytes, long elapsedNanos) {
    Instant end = Instant.now();
    tracer
        .spanBuilder(Step.RENDER.id())
        .setParent(context)
        .setStartTimestamp(end.minus(Duration.ofNanos(elapsedNanos)))
        .setAttribute(FORMAT, format.id())
        .setAttribute(BYTES, bytes)
        .startSpan()
        .end(end);
  }

  @Override
  public void finished(
      GenerationStatistics statistics, List<String> frameworks, List<Diagnostic> diagnostics) {
    endStep(Instant.now());
    span.setAttribute(APP_FRAMEWORK, String.join(",", frameworks));
    span.setAttribute(ROUTES, (long) statistics.operations());
    span.setAttribute(TIME, statistics.total().toMillis());
    span.end();
  }

  @Override
  public void failed(Throwable cause, long elapsedNanos) {
    endStep(Instant.now());
    span.setAttribute(TIME, elapsedNanos / 1_000_000);
    span.setAttribute(ERROR_TYPE, ErrorType.of(cause).id());
    // Not recordException: its stack trace repeats the message, which may hold a path.
    span.addEvent("exception", describe(cause));
    span.setStatus(StatusCode.ERROR);
    span.end();
  }

  private Attributes describe(Throwable cause) {
    String message = cause.getMessage();
    return Attributes.of(
        EXCEPTION_TYPE,
        cause.getClass().getName(),
        EXCEPTION_MESSAGE,
        message == null ? "" : redaction.apply(message));
  }

  @Override
  public Runnable propagate(Runnable task) {
    return current.wrap(task);
  }
}
