package dev.docgen.examples.service.web;

import dev.docgen.observability.health.HealthForm;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.health.HealthReport;
import dev.docgen.observability.health.HealthResult;
import dev.docgen.observability.health.Probe;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Answers 200 or 503 with the state of each part. */
public final class HealthHandlers {
  private final HealthMonitor monitor;
  private final BooleanSupplier accepting;

  /**
   * Returns handlers.
   *
   * @param accepting whether work is accepted; without it the service is not ready
   */
  public HealthHandlers(HealthMonitor monitor, BooleanSupplier accepting) {
    this.monitor = monitor;
    this.accepting = accepting;
  }

  /** Tells of all health checks. */
  void all(Context http) {
    answer(http, withAcceptance(monitor.report()));
  }

  /** Tells whether the process is alive; if not, restart it. */
  void live(Context http) {
    answer(http, monitor.report(Probe.LIVENESS));
  }

  /** Tells whether requests may be sent here. */
  void ready(Context http) {
    answer(http, withAcceptance(monitor.report(Probe.READINESS)));
  }

  /** Tells whether the process has started. */
  void started(Context http) {
    answer(http, monitor.report(Probe.STARTUP));
  }

  private HealthReport withAcceptance(HealthReport report) {
    Map<String, HealthResult> checks = new LinkedHashMap<>(report.checks());
    checks.put(
        "accepting",
        accepting.getAsBoolean() ? HealthResult.up("") : HealthResult.down("shutting down"));
    return new HealthReport(report.timestamp(), checks);
  }

  private static void answer(Context http, HealthReport report) {
    if (HealthForm.DOCGEN.httpStatus(report) == 200) {
      http.status(200);
    } else {
      http.status(503);
    }
    http.contentType("application/json");
    http.result(HealthForm.DOCGEN.write(report));
  }
}
