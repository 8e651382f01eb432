package dev.docgen.observability.checklist;

import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.checklist.Look.Seen;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the monitoring checklist at run time and says item by item what holds. What lies
 * within the process is looked at in any case; what surrounds it, where it is told where that is:
 *
 * <pre>{@code
 * List<Finding> findings =
 *     DeploymentCheck.of(observability)
 *         .healthEndpoint(URI.create("http://localhost:8000/health"))
 *         .metricsEndpoint(URI.create("http://localhost:8080/metrics"))
 *         .run();
 * }</pre>
 *
 * <p>Reads, and writes one log line; changes nothing. Not thread-safe.
 */
public final class DeploymentCheck {
  private final DocGenObservability observability;
  private final Map<ChecklistItem, Look> own = new EnumMap<>(ChecklistItem.class);
  private @Nullable URI health;
  private @Nullable URI metrics;
  private @Nullable URI prometheus;
  private @Nullable URI alertmanager;
  private @Nullable Path dashboard;
  private @Nullable Path runbooks;
  private @Nullable Path log;

  private DeploymentCheck(DocGenObservability observability) {
    this.observability = Objects.requireNonNull(observability, "observability");
  }

  /** Returns a check of the process alone. */
  public static DeploymentCheck of(DocGenObservability observability) {
    return new DeploymentCheck(observability);
  }

  /** Has health asked for over HTTP. */
  public DeploymentCheck healthEndpoint(URI uri) {
    health = Objects.requireNonNull(uri, "uri");
    return this;
  }

  /** Has a scrape asked for over HTTP. */
  public DeploymentCheck metricsEndpoint(URI uri) {
    metrics = Objects.requireNonNull(uri, "uri");
    return this;
  }

  /** Has the servers asked that scrape and alert: their base addresses. */
  public DeploymentCheck prometheus(URI server, URI manager) {
    prometheus = Objects.requireNonNull(server, "server");
    alertmanager = Objects.requireNonNull(manager, "manager");
    return this;
  }

  /** Has a Grafana dashboard's file and a folder of runbooks looked at, one page an alert. */
  public DeploymentCheck documents(Path dashboardFile, Path runbookFolder) {
    dashboard = Objects.requireNonNull(dashboardFile, "dashboardFile");
    runbooks = Objects.requireNonNull(runbookFolder, "runbookFolder");
    return this;
  }

  /** Has a log line written and looked for in the file that lines arrive in. */
  public DeploymentCheck logFile(Path file) {
    log = Objects.requireNonNull(file, "file");
    return this;
  }

  /** Has an item looked at in a way of the host's own, instead of the way here. */
  public DeploymentCheck look(ChecklistItem item, Look look) {
    own.put(Objects.requireNonNull(item, "item"), Objects.requireNonNull(look, "look"));
    return this;
  }

  /** Looks at every item; returns all of them in the checklist's order. */
  public List<Finding> run() {
    Deployment deployment =
        new Deployment(health, metrics, prometheus, alertmanager, dashboard, runbooks, log);
    PreDeployment before = new PreDeployment(observability, deployment);
    PostDeployment after = new PostDeployment(observability, deployment);
    List<Finding> findings = new ArrayList<>();
    for (ChecklistItem item : ChecklistItem.values()) {
      Look look = own.get(item);
      findings.add(find(item, look != null ? look : standard(item, before, after)));
    }
    return findings;
  }

  private static Look standard(ChecklistItem item, PreDeployment before, PostDeployment after) {
    return switch (item) {
      case HEALTH_ENDPOINTS_CONFIGURED -> before::healthEndpoints;
      case LOGGING_VERIFIED -> before::logging;
      case METRICS_ENABLED -> before::metrics;
      case ALERT_RULES_TESTED -> before::alertRules;
      case DASHBOARD_CREATED -> before::dashboard;
      case RUNBOOKS_DOCUMENTED -> before::runbooks;
      case HEALTH_RESPONDING -> after::health;
      case METRICS_COLLECTED -> after::metrics;
      case LOGS_FLOWING -> after::logs;
      case ALERTS_FIRING -> after::alerts;
      case DASHBOARD_ACCURATE -> after::dashboard;
      case BASELINE_ESTABLISHED -> after::baseline;
    };
  }

  private static Finding find(ChecklistItem item, Look look) {
    Seen seen;
    try {
      seen = look.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      seen = Seen.notVerified("interrupted");
    } catch (Exception e) {
      seen = Seen.fails(e.toString());
    }
    return new Finding(item, seen.verdict(), seen.detail());
  }
}
