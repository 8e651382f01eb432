package dev.docgen.examples.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.health.HealthReport;
import dev.docgen.observability.health.HealthStatus;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers 200 or 503 with the state of each part. */
final class HealthHandler implements Handler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HealthMonitor monitor;
  private final Clock clock;

  HealthHandler(HealthMonitor monitor, Clock clock) {
    this.monitor = monitor;
    this.clock = clock;
  }

  @Override
  public void handle(Context http) throws JsonProcessingException {
    HealthReport report = monitor.report();
    boolean up = report.status() == HealthStatus.UP;
    Map<String, String> checks = new LinkedHashMap<>();
    report
        .checks()
        .forEach(
            (name, result) ->
                checks.put(name, result.status() == HealthStatus.UP ? "ok" : result.detail()));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", up ? "healthy" : "unhealthy");
    answer.put("timestamp", clock.instant().toString());
    answer.put("checks", checks);
    http.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    http.contentType("application/json");
    http.result(JSON.writeValueAsBytes(answer));
  }
}
