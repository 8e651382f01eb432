package dev.docgen.examples.service.telemetry;

import dev.docgen.examples.service.settings.Settings;
import io.javalin.http.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.zipkin.ZipkinSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zipkin2.reporter.urlconnection.URLConnectionSender;

/**
 * Records the span of a request for work, within the caller's trace if it tells one ({@code
 * traceparent}, W3C Trace Context), and sends spans where the settings say. Without an endpoint
 * nothing is recorded, but log lines name the caller's trace.
 */
public final class Tracing implements AutoCloseable {
  private static final String SERVICE = "docgen-service";
  private static final TextMapGetter<Context> HEADERS =
      new TextMapGetter<>() {
        @Override
        public @Nullable String get(@Nullable Context http, String key) {
          return http == null ? null : http.header(key);
        }
      };

  private final OpenTelemetry openTelemetry;
  private final Tracer tracer;
  private final AutoCloseable end;

  private Tracing(OpenTelemetry openTelemetry, AutoCloseable end) {
    this.openTelemetry = openTelemetry;
    this.tracer = openTelemetry.getTracer(SERVICE);
    this.end = end;
  }

  public static Tracing of(Settings settings) {
    Optional<URI> otlp = settings.get(Settings.OTLP_ENDPOINT);
    Optional<URI> zipkin = settings.get(Settings.ZIPKIN_ENDPOINT);
    if (otlp.isEmpty() && zipkin.isEmpty()) {
      return new Tracing(OpenTelemetry.noop(), () -> {});
    }
    SdkTracerProviderBuilder provider =
        SdkTracerProvider.builder()
            .setResource(
                Resource.getDefault().toBuilder()
                    .put(AttributeKey.stringKey("service.name"), SERVICE)
                    .build());
    otlp.ifPresent(
        uri -> add(provider, OtlpHttpSpanExporter.builder().setEndpoint(uri.toString()).build()));
    zipkin.ifPresent(uri -> add(provider, zipkin(uri)));
    OpenTelemetrySdk sdk = OpenTelemetrySdk.builder().setTracerProvider(provider.build()).build();
    return new Tracing(sdk, sdk);
  }

  private static void add(SdkTracerProviderBuilder provider, SpanExporter exporter) {
    provider.addSpanProcessor(BatchSpanProcessor.builder(exporter).build());
  }

  // Deprecated as a whole, and the one exporter that speaks to a Zipkin.
  @SuppressWarnings("deprecation")
  private static SpanExporter zipkin(URI uri) {
    return ZipkinSpanExporter.builder()
        .setSender(URLConnectionSender.create(uri.toString()))
        .build();
  }

  public OpenTelemetry openTelemetry() {
    return openTelemetry;
  }

  /** Begins the span of a request, current on this thread until it is closed. */
  @SuppressWarnings("MustBeClosedChecker") // closed with what is returned
  public Traced begin(String name, Context http) {
    io.opentelemetry.context.Context caller =
        W3CTraceContextPropagator.getInstance()
            .extract(io.opentelemetry.context.Context.root(), http, HEADERS);
    Span span = tracer.spanBuilder(name).setParent(caller).setSpanKind(SpanKind.SERVER).startSpan();
    return new Traced(span, span.storeInContext(caller).makeCurrent());
  }

  /** The span of a request. */
  public record Traced(Span span, Scope scope) implements AutoCloseable {
    @Override
    public void close() {
      scope.close();
      span.end();
    }
  }

  /** Sends what is left. */
  @Override
  public void close() throws Exception {
    end.close();
  }
}
