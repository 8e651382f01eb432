package dev.docgen.examples.service.telemetry;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Times requests as {@code http.server.requests}, by route, so that no caller makes it grow. */
public final class RequestMeters {
  private final MeterRegistry registry;

  public RequestMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Takes in an answered request. */
  public void record(Context http, Float millis) {
    @Nullable Endpoint route = http.endpoints().matchedHttpEndpoint();
    Timer.builder("http.server.requests")
        .description("Requests answered")
        .tag("uri", route == null ? "none" : route.path)
        .tag("method", route == null ? "other" : route.method.name())
        .tag("status", String.valueOf(http.statusCode()))
        .register(registry)
        .record(Duration.ofNanos((long) (millis * 1e6)));
  }
}
