package dev.docgen.observability.checklist;

import java.util.Locale;

/** The items of the monitoring checklist: a closed set, in its order. */
public enum ChecklistItem {
  HEALTH_ENDPOINTS_CONFIGURED(Phase.PRE_DEPLOYMENT, "Health check endpoints configured"),
  LOGGING_VERIFIED(Phase.PRE_DEPLOYMENT, "Logging configuration verified"),
  METRICS_ENABLED(Phase.PRE_DEPLOYMENT, "Metrics collection enabled"),
  ALERT_RULES_TESTED(Phase.PRE_DEPLOYMENT, "Alert rules defined and tested"),
  DASHBOARD_CREATED(Phase.PRE_DEPLOYMENT, "Dashboard panels created"),
  RUNBOOKS_DOCUMENTED(Phase.PRE_DEPLOYMENT, "Runbooks documented"),
  HEALTH_RESPONDING(Phase.POST_DEPLOYMENT, "Health checks responding correctly"),
  METRICS_COLLECTED(Phase.POST_DEPLOYMENT, "Metrics being collected"),
  LOGS_FLOWING(Phase.POST_DEPLOYMENT, "Logs flowing to aggregation system"),
  ALERTS_FIRING(Phase.POST_DEPLOYMENT, "Alerts firing appropriately"),
  DASHBOARD_ACCURATE(Phase.POST_DEPLOYMENT, "Dashboard displaying accurate data"),
  BASELINE_ESTABLISHED(Phase.POST_DEPLOYMENT, "Performance baseline established");

  /** When an item is to hold. */
  public enum Phase {
    PRE_DEPLOYMENT,
    POST_DEPLOYMENT
  }

  private final Phase phase;
  private final String text;

  ChecklistItem(Phase phase, String text) {
    this.phase = phase;
    this.text = text;
  }

  public Phase phase() {
    return phase;
  }

  /** Returns what the checklist says. */
  public String text() {
    return text;
  }

  /** Returns the lower-case name used in logs and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
