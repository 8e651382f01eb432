package dev.docgen.observability.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.MeterView;
import dev.docgen.observability.alerting.AlertRule;
import dev.docgen.observability.alerting.RuleTrial;
import dev.docgen.observability.checklist.Look.Seen;
import dev.docgen.observability.logging.GenerationLog;
import dev.docgen.observability.metrics.MeterNames;
import dev.docgen.observability.security.SecurityMonitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.slf4j.LoggerFactory;

/** The items that are to hold before a deployment. */
final class PreDeployment {
  private static final List<String> CHECKS =
      List.of("ast_parsing", "template_engine", "filesystem");

  /** Without these, which are there once meters are bound, alerts and dashboards show nothing. */
  private static final List<String> METERS =
      List.of(MeterNames.REQUESTS, MeterNames.ERRORS, MeterNames.ACTIVE, MeterNames.CACHE_GETS);

  /** Words of the titles of the six panels that are recommended. */
  private static final List<String> PANELS =
      List.of("success rate", "response time", "memory", "error rate", "cache", "framework");

  private final DocGenObservability observability;
  private final Deployment deployment;

  PreDeployment(DocGenObservability observability, Deployment deployment) {
    this.observability = observability;
    this.deployment = deployment;
  }

  Seen healthEndpoints() throws IOException, InterruptedException {
    List<String> missing = new ArrayList<>(CHECKS);
    missing.removeAll(observability.health().checks());
    if (!missing.isEmpty()) {
      return Seen.fails("no health check " + String.join(", ", missing));
    }
    if (deployment.health() == null) {
      return Seen.notVerified("the checks are there; give healthEndpoint to have it asked");
    }
    HttpResponse<String> answer = new Http().get(deployment.health());
    boolean answers = answer.statusCode() == 200 || answer.statusCode() == 503;
    return Seen.of(answers, deployment.health() + " answers " + answer.statusCode());
  }

  Seen logging() {
    String backend = LoggerFactory.getILoggerFactory().getClass().getName();
    if (backend.contains("NOP")) {
      return Seen.fails("SLF4J has no backend: nothing is logged");
    }
    boolean errors = LoggerFactory.getLogger(GenerationLog.LOGGER_NAME).isErrorEnabled();
    boolean security = LoggerFactory.getLogger(SecurityMonitor.LOGGER_NAME).isWarnEnabled();
    return Seen.of(
        errors && security,
        backend
            + (errors ? " logs" : " does not log")
            + " errors of "
            + GenerationLog.LOGGER_NAME
            + (security ? " and" : " and does not log")
            + " warnings of "
            + SecurityMonitor.LOGGER_NAME);
  }

  Seen metrics() {
    if (!observability.settings().metricsEnabled()) {
      return Seen.fails("metrics_enabled is false");
    }
    if (observability.meters().isEmpty()) {
      return Seen.fails("no registry was given: ObservabilityBuilder.meterRegistry");
    }
    MeterView meters = observability.meters().get();
    List<String> missing = METERS.stream().filter(name -> !meters.isThere(name)).toList();
    return Seen.of(
        missing.isEmpty(),
        missing.isEmpty()
            ? "the registry has " + String.join(", ", METERS)
            : "the registry lacks " + String.join(", ", missing));
  }

  Seen alertRules() {
    if (!observability.settings().alertingEnabled() && deployment.prometheus() == null) {
      return Seen.fails("alerting_enabled is false, and no Prometheus was given");
    }
    List<String> broken = new ArrayList<>();
    for (AlertRule rule : AlertRule.values()) {
      double threshold = observability.alerts().state(rule).threshold();
      if (!RuleTrial.raisesAndStaysQuiet(rule, threshold)) {
        broken.add(rule.id());
      }
    }
    return Seen.of(
        broken.isEmpty(),
        broken.isEmpty()
            ? AlertRule.values().length
                + " rules were tried: each is raised beyond its threshold and quiet within it"
            : "not raised as they should be: " + String.join(", ", broken));
  }

  Seen dashboard() throws IOException {
    if (deployment.dashboard() == null) {
      return Seen.notVerified("give the dashboard's file to have it looked at");
    }
    JsonNode dashboard = new ObjectMapper().readTree(deployment.dashboard().toFile());
    TreeSet<String> titles = new TreeSet<>();
    dashboard
        .path("panels")
        .forEach(panel -> titles.add(panel.path("title").asText().toLowerCase(Locale.ROOT)));
    List<String> missing =
        PANELS.stream()
            .filter(panel -> titles.stream().noneMatch(title -> title.contains(panel)))
            .toList();
    return Seen.of(
        missing.isEmpty(),
        missing.isEmpty()
            ? titles.size() + " panels, the recommended ones among them"
            : "no panel of " + String.join(", ", missing));
  }

  Seen runbooks() throws IOException {
    Path folder = deployment.runbooks();
    if (folder == null) {
      return Seen.notVerified("give the folder of runbooks to have it looked at");
    }
    List<String> missing = new ArrayList<>();
    for (AlertRule rule : AlertRule.values()) {
      Path page = folder.resolve(rule.id().replace('_', '-') + ".md");
      if (!Files.isRegularFile(page) || Files.size(page) == 0) {
        missing.add(page.getFileName().toString());
      }
    }
    return Seen.of(
        missing.isEmpty(),
        missing.isEmpty()
            ? "a page for each of " + AlertRule.values().length + " alerts"
            : "no " + String.join(", ", missing) + " in " + folder);
  }
}
