package dev.docgen.observability.jmx;

import dev.docgen.observability.alerting.AlertMonitor;
import dev.docgen.observability.alerting.AlertRule;
import dev.docgen.observability.alerting.AlertState;
import dev.docgen.observability.alerting.Remediator;
import dev.docgen.observability.alerting.Urgency;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.management.Notification;
import javax.management.ObjectName;

/** Shows and changes what is watched. */
final class AlertingBean extends Notifier implements AlertingMXBean {
  private final AlertMonitor monitor;
  private final Remediator remediator;

  AlertingBean(ObjectName name, AlertMonitor monitor, Remediator remediator) {
    super(
        name,
        "An alert was raised or cleared",
        Notification.class,
        JmxPublisher.ALERT_RAISED,
        JmxPublisher.ALERT_CLEARED);
    this.monitor = monitor;
    this.remediator = remediator;
  }

  void changed(AlertState state) {
    send(
        state.raised() ? JmxPublisher.ALERT_RAISED : JmxPublisher.ALERT_CLEARED,
        state.since().toEpochMilli(),
        state.describe(),
        Map.of(
            "alert",
            state.rule().id(),
            "severity",
            state.rule().urgency().name(),
            "value",
            Double.toString(state.value()),
            "threshold",
            Double.toString(state.threshold())));
  }

  @Override
  public List<AlertView> getAlerts() {
    return monitor.states().stream().map(AlertView::of).toList();
  }

  @Override
  public Map<String, Integer> getAlertCodes() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    monitor.states().forEach(state -> codes.put(state.rule().id(), state.raised() ? 1 : 0));
    return codes;
  }

  @Override
  public int getRaised() {
    return (int) monitor.states().stream().filter(AlertState::raised).count();
  }

  @Override
  public int getRaisedCritical() {
    return (int)
        monitor.states().stream()
            .filter(state -> state.raised() && state.rule().urgency() == Urgency.CRITICAL)
            .count();
  }

  @Override
  public Map<String, Double> getThresholds() {
    Map<String, Double> thresholds = new LinkedHashMap<>();
    monitor.states().forEach(state -> thresholds.put(state.rule().id(), state.threshold()));
    return thresholds;
  }

  @Override
  public Map<String, Long> getRemediations() {
    return remediator.counts();
  }

  @Override
  public void changeThreshold(String alert, double value) {
    monitor.threshold(rule(alert), value);
  }

  private static AlertRule rule(String id) {
    return Arrays.stream(AlertRule.values())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no alert '"
                        + id
                        + "'; there are "
                        + Arrays.stream(AlertRule.values()).map(AlertRule::id).toList()));
  }

  @Override
  public void evaluate() {
    monitor.evaluate();
  }
}
