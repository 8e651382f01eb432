package dev.docgen.observability.metrics;

import dev.docgen.observability.alerting.AlertMonitor;
import dev.docgen.observability.alerting.AlertRule;
import dev.docgen.observability.alerting.Remediator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what watches an engine, as {@link MeterNames} lists: health, alerts, remediations. {@link
 * #close()} removes the meters. Thread-safe.
 */
public final class WatchMetrics implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(WatchMetrics.class);

  private final AtomicBoolean refused = new AtomicBoolean();
  private final OwnedMeters meters;

  /**
   * Returns an owner of no meters yet.
   *
   * @param tags added to every meter, the same keys as {@link GenerationMetrics} has
   */
  public WatchMetrics(MeterRegistry registry, Iterable<Tag> tags) {
    meters = new OwnedMeters(registry, Tags.of(tags), this::refused);
  }

  private void refused(RuntimeException refusal) {
    if (refused.compareAndSet(false, true)) {
      LOGGER.warn("the meter registry refuses; this is not said again", refusal);
    }
  }

  /**
   * Registers a gauge for each health check.
   *
   * @param checks the names of the checks
   * @param status 1 when up, 0.5 when degraded, 0 when down; reads what is known, and runs no check
   */
  public void health(Collection<String> checks, ToDoubleFunction<String> status) {
    for (String check : checks) {
      meters.gauge(
          MeterNames.HEALTH,
          "Health: 1 up, 0.5 degraded, 0 down",
          null,
          () -> status.applyAsDouble(check),
          "check",
          check);
    }
  }

  /** Registers a gauge for each alert. */
  public void alerts(AlertMonitor alerts) {
    for (AlertRule rule : AlertRule.values()) {
      meters.gauge(
          MeterNames.ALERT,
          "Alerts: 1 raised, 0 not",
          null,
          () -> alerts.state(rule).raised() ? 1 : 0,
          "alert",
          rule.id(),
          "severity",
          rule.urgency().name().toLowerCase(Locale.ROOT));
    }
  }

  /** Registers a counter for each remediation. */
  public void remediations(Remediator remediator) {
    for (Map.Entry<String, Long> each : remediator.counts().entrySet()) {
      meters.counter(
          MeterNames.REMEDIATIONS,
          "Times that a remediation did something",
          null,
          () -> remediator.counts().getOrDefault(each.getKey(), 0L),
          "remediation",
          each.getKey());
    }
  }

  @Override
  public void close() {
    meters.remove();
  }
}
