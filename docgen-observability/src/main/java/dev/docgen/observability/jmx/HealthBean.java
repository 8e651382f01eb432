package dev.docgen.observability.jmx;

import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.health.HealthReport;
import dev.docgen.observability.health.HealthStatus;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import javax.management.AttributeChangeNotification;
import javax.management.ObjectName;

/** Shows what is known of health; only {@link #run} checks. */
final class HealthBean extends Notifier implements HealthMXBean {
  private static final double MILLIS_PER_SECOND = 1000;

  private final HealthMonitor monitor;
  private final DoubleSupplier availability;

  HealthBean(ObjectName name, HealthMonitor monitor, DoubleSupplier availability) {
    super(
        name,
        "Health changed",
        AttributeChangeNotification.class,
        AttributeChangeNotification.ATTRIBUTE_CHANGE);
    this.monitor = monitor;
    this.availability = availability;
  }

  void changed(HealthReport before, HealthReport after) {
    if (before.status() != after.status()) {
      sendNotification(
          new AttributeChangeNotification(
              name(),
              next(),
              after.timestamp().toEpochMilli(),
              JmxPublisher.HEALTH_CHANGED
                  + ": "
                  + before.status()
                  + " to "
                  + after.status()
                  + reasons(after),
              "Status",
              String.class.getName(),
              before.status().name(),
              after.status().name()));
    }
  }

  private static String reasons(HealthReport report) {
    StringBuilder reasons = new StringBuilder();
    report
        .checks()
        .forEach(
            (check, result) -> {
              if (result.status() != HealthStatus.UP) {
                reasons.append("; ").append(check).append(": ").append(result.detail());
              }
            });
    return reasons.toString();
  }

  @Override
  public String getStatus() {
    return monitor.latest().status().name();
  }

  @Override
  public double getStatusCode() {
    return monitor.latest().status().code();
  }

  @Override
  public String getCheckedAt() {
    return monitor.latest().timestamp().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  @Override
  public long getCheckedAtEpochMillis() {
    return monitor.latest().timestamp().toEpochMilli();
  }

  @Override
  public double getIntervalSeconds() {
    return monitor.interval().toMillis() / MILLIS_PER_SECOND;
  }

  @Override
  public double getAvailability() {
    return availability.getAsDouble();
  }

  @Override
  public List<HealthCheckView> getChecks() {
    return monitor.latest().checks().entrySet().stream()
        .map(
            each ->
                new HealthCheckView(
                    each.getKey(),
                    each.getValue().status().name(),
                    each.getValue().status().code(),
                    each.getValue().detail()))
        .toList();
  }

  @Override
  public Map<String, Double> getCheckCodes() {
    Map<String, Double> codes = new LinkedHashMap<>();
    monitor.latest().checks().forEach((check, result) -> codes.put(check, result.status().code()));
    return codes;
  }

  @Override
  public String run() {
    return monitor.refresh().status().name();
  }
}
