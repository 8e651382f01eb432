package dev.docgen.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.observability.alerting.AlertMonitor;
import dev.docgen.observability.alerting.AlertRule;
import dev.docgen.observability.alerting.Remediation;
import dev.docgen.observability.alerting.Remediator;
import dev.docgen.observability.settings.AlertThresholds;
import dev.docgen.observability.statistics.GenerationLedger;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WatchMetricsTest {
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final AtomicBoolean healthy = new AtomicBoolean(true);
  private final AlertMonitor alerts =
      AlertMonitor.of(GenerationLedger.create(), AlertThresholds.DEFAULTS, healthy::get);

  private double value(String name, String... tags) {
    return registry.get(name).tags(tags).gauge().value();
  }

  @Test
  void showsHealthAlertsAndRemediationsUntilItIsClosed() {
    Remediator remediator = new Remediator(List.of(new Always()));
    try (WatchMetrics metrics = new WatchMetrics(registry, Tags.of("generator", "orders"))) {
      Map<String, Double> health = Map.of("memory", 0.5, "plugins", 1.0);
      metrics.health(health.keySet(), health::get);
      metrics.alerts(alerts);
      metrics.remediations(remediator);
      healthy.set(false);
      alerts.evaluate();
      remediator.react(alerts);

      assertThat(value("doc.health", "check", "memory")).isEqualTo(0.5);
      assertThat(value("doc.alert", "alert", "service_down", "severity", "critical")).isEqualTo(1);
      assertThat(value("doc.alert", "alert", "high_cpu", "severity", "warning")).isZero();
      assertThat(registry.get("doc.alert").gauges()).hasSize(AlertRule.values().length);
      assertThat(
              registry
                  .get("doc.remediations")
                  .tag("remediation", "always")
                  .functionCounter()
                  .count())
          .isEqualTo(1);
    }
    assertThat(registry.getMeters()).isEmpty();
  }

  private static final class Always implements Remediation {
    @Override
    public String id() {
      return "always";
    }

    @Override
    public Optional<String> react(AlertMonitor alerts) {
      return Optional.of("did it");
    }
  }
}
