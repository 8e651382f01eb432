package dev.docgen.observability.logging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads OpenTelemetry's current span. Loaded only where its API is. */
final class CurrentSpan {
  private CurrentSpan() {}

  /** Returns the ids of the thread's span; empty when it has none. */
  static Map<String, String> ids() {
    SpanContext context = Span.current().getSpanContext();
    if (!context.isValid()) {
      return Map.of();
    }
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put(Correlation.TRACE_ID, context.getTraceId());
    ids.put(Correlation.SPAN_ID, context.getSpanId());
    return ids;
  }
}
