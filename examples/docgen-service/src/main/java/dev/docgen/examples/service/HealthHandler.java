package dev.docgen.examples.service;

import dev.docgen.observability.health.HealthForm;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.health.HealthReport;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers 200 or 503 with the state of each part. */
final class HealthHandler implements Handler {
  private final HealthMonitor monitor;

  HealthHandler(HealthMonitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public void handle(Context http) {
    HealthReport report = monitor.report();
    http.status(HealthForm.DOCGEN.httpStatus(report));
    http.contentType(HealthForm.DOCGEN.mediaType());
    http.result(HealthForm.DOCGEN.write(report));
  }
}
