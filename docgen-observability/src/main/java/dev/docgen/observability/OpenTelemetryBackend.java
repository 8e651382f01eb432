package dev.docgen.observability;

import dev.docgen.Registration;
import dev.docgen.observability.tracing.GenerationTracing;
import io.opentelemetry.api.OpenTelemetry;
import java.util.function.UnaryOperator;

/** Spans in a tracer of the host's; loaded only when there is one. */
final class OpenTelemetryBackend implements Backend {
  private final OpenTelemetry openTelemetry;
  private final UnaryOperator<String> redaction;

  OpenTelemetryBackend(OpenTelemetry openTelemetry, UnaryOperator<String> redaction) {
    this.openTelemetry = openTelemetry;
    this.redaction = redaction;
  }

  @Override
  public Registration attach(DocGenObservability observability) {
    return observability.docGen().addListener(new GenerationTracing(openTelemetry, redaction));
  }
}
