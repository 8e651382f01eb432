package dev.docgen.observability;

import dev.docgen.Registration;
import dev.docgen.observability.tracing.GenerationTracing;
import io.opentelemetry.api.OpenTelemetry;

/** Spans in a tracer of the host's; loaded only when there is one. */
final class OpenTelemetryBackend implements Backend {
  private final OpenTelemetry openTelemetry;

  OpenTelemetryBackend(OpenTelemetry openTelemetry) {
    this.openTelemetry = openTelemetry;
  }

  @Override
  public Registration attach(DocGenObservability observability) {
    return observability.docGen().addListener(new GenerationTracing(openTelemetry));
  }
}
