package dev.docgen.observability.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.checklist.Look.Seen;
import dev.docgen.observability.health.HealthReport;
import dev.docgen.observability.health.HealthStatus;
import dev.docgen.observability.logging.GenerationLog;
import dev.docgen.observability.metrics.MeterNames;
import dev.docgen.observability.statistics.GenerationLedger;
import dev.docgen.observability.statistics.WindowStatistics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The items that are to hold after a deployment. */
final class PostDeployment {
  private static final Logger LOGGER = LoggerFactory.getLogger(GenerationLog.LOGGER_NAME);
  private static final String REQUESTS = "doc_generation_requests_total";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration STALE = Duration.ofMinutes(1);
  private static final int BASELINE = 20;

  /** A scrape is some seconds old: that many generations may have ended since. */
  private static final double SHARE_IN_FLIGHT = 0.1;

  private final DocGenObservability observability;
  private final Deployment deployment;

  PostDeployment(DocGenObservability observability, Deployment deployment) {
    this.observability = observability;
    this.deployment = deployment;
  }

  Seen health() throws IOException, InterruptedException {
    HealthReport report = observability.health().refresh();
    if (report.status() == HealthStatus.DOWN) {
      return Seen.fails("health is down: " + report.checks());
    }
    if (deployment.health() == null) {
      return Seen.holds(report.checks().size() + " checks, " + report.status() + ", in process");
    }
    HttpResponse<String> answer = new Http().get(deployment.health());
    return Seen.of(
        answer.statusCode() == 200, deployment.health() + " answers " + answer.statusCode());
  }

  Seen metrics() throws IOException, InterruptedException {
    if (deployment.metrics() != null) {
      HttpResponse<String> scrape = new Http().get(deployment.metrics());
      boolean there = scrape.statusCode() == 200 && scrape.body().contains(REQUESTS);
      return Seen.of(
          there,
          deployment.metrics()
              + " answers "
              + scrape.statusCode()
              + (there ? " with " : " without ")
              + REQUESTS);
    }
    if (observability.meters().isEmpty()) {
      return Seen.fails("no meters are bound");
    }
    double requests = observability.meters().get().total(MeterNames.REQUESTS);
    return requests > 0
        ? Seen.holds((long) requests + " generations counted")
        : Seen.notVerified("no generation has been counted yet");
  }

  Seen logs() throws IOException, InterruptedException {
    Path file = deployment.log();
    if (file == null) {
      return Seen.notVerified("give the file that log lines arrive in to have one looked for");
    }
    String mark = "deployment check " + UUID.randomUUID();
    LOGGER.error("{}: this line tells that logs arrive; there is nothing to do", mark);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(file) && Files.readString(file).contains(mark)) {
        return Seen.holds("a line arrived in " + file);
      }
      Thread.sleep(50);
    }
    return Seen.fails(
        "a line did not arrive in " + file + " within " + PATIENCE.toSeconds() + " s");
  }

  Seen alerts() throws IOException, InterruptedException {
    if (deployment.prometheus() != null && deployment.alertmanager() != null) {
      return prometheusAlerts(deployment.prometheus(), deployment.alertmanager());
    }
    if (!observability.settings().alertingEnabled()) {
      return Seen.fails("alerting_enabled is false");
    }
    return observability
        .alerts()
        .sinceEvaluation()
        .map(
            since ->
                Seen.of(
                    since.compareTo(STALE) < 0,
                    "last evaluated " + since.toSeconds() + " s ago, in process"))
        .orElseGet(() -> Seen.fails("never evaluated"));
  }

  private static Seen prometheusAlerts(URI prometheus, URI alertmanager)
      throws IOException, InterruptedException {
    Http http = new Http();
    List<String> unhealthy = new ArrayList<>();
    int alerts = 0;
    for (JsonNode group :
        http.json(prometheus.resolve("/api/v1/rules?type=alert")).path("data").path("groups")) {
      for (JsonNode rule : group.path("rules")) {
        alerts++;
        if (!rule.path("health").asText().equals("ok")) {
          unhealthy.add(rule.path("name").asText());
        }
      }
    }
    JsonNode managers =
        http.json(prometheus.resolve("/api/v1/alertmanagers"))
            .path("data")
            .path("activeAlertmanagers");
    http.json(alertmanager.resolve("/api/v2/status"));
    return Seen.of(
        alerts > 0 && unhealthy.isEmpty() && !managers.isEmpty(),
        alerts
            + " rules, not healthy: "
            + unhealthy
            + ", Alertmanagers known to Prometheus: "
            + managers.size());
  }

  Seen dashboard() throws IOException, InterruptedException {
    if (deployment.prometheus() == null || observability.meters().isEmpty()) {
      return Seen.notVerified("give Prometheus to have what dashboards show compared");
    }
    double here = observability.meters().get().total(MeterNames.REQUESTS);
    String mine = REQUESTS + "{generator=\"" + observability.docGen().name() + "\"}";
    double shown = new Http().query(deployment.prometheus(), "sum(" + mine + ")");
    return Seen.of(
        Math.abs(here - shown) <= 1 + here * SHARE_IN_FLIGHT,
        "Prometheus shows " + shown + " generations, the process counted " + here);
  }

  Seen baseline() {
    WindowStatistics hour = observability.statistics().window(GenerationLedger.REMEMBERED);
    if (hour.generations() < BASELINE) {
      return Seen.notVerified(
          hour.generations() + " generations within an hour; a baseline takes " + BASELINE);
    }
    return Seen.holds(
        hour.generations()
            + " generations within an hour: p50 "
            + hour.p50().toMillis()
            + " ms, p95 "
            + hour.p95().toMillis()
            + " ms, p99 "
            + hour.p99().toMillis()
            + " ms");
  }
}
