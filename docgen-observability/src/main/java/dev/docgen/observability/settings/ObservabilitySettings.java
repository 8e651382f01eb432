package dev.docgen.observability.settings;

import java.time.Duration;
import java.util.Objects;

/**
 * How an engine is watched. Immutable.
 *
 * @param logLevel how much DocGen's loggers say, where the host lets it be set
 * @param metricsEnabled whether meters are bound to the registry given
 * @param healthCheckInterval how long what a health check found holds
 * @param alertingEnabled whether thresholds are watched in this process
 * @param alertThresholds beyond what an alert is raised
 */
public record ObservabilitySettings(
    LogLevel logLevel,
    boolean metricsEnabled,
    Duration healthCheckInterval,
    boolean alertingEnabled,
    AlertThresholds alertThresholds) {
  public ObservabilitySettings {
    Objects.requireNonNull(logLevel, "logLevel");
    Objects.requireNonNull(alertThresholds, "alertThresholds");
    if (healthCheckInterval.isNegative() || healthCheckInterval.isZero()) {
      throw new IllegalArgumentException(
          "health_check_interval must be more than 0 seconds: " + healthCheckInterval);
    }
  }

  public ObservabilitySettings withLogLevel(LogLevel value) {
    return new ObservabilitySettings(
        value, metricsEnabled, healthCheckInterval, alertingEnabled, alertThresholds);
  }

  public ObservabilitySettings withMetricsEnabled(boolean value) {
    return new ObservabilitySettings(
        logLevel, value, healthCheckInterval, alertingEnabled, alertThresholds);
  }

  public ObservabilitySettings withHealthCheckInterval(Duration value) {
    return new ObservabilitySettings(
        logLevel, metricsEnabled, value, alertingEnabled, alertThresholds);
  }

  public ObservabilitySettings withAlertingEnabled(boolean value) {
    return new ObservabilitySettings(
        logLevel, metricsEnabled, healthCheckInterval, value, alertThresholds);
  }

  public ObservabilitySettings withAlertThresholds(AlertThresholds value) {
    return new ObservabilitySettings(
        logLevel, metricsEnabled, healthCheckInterval, alertingEnabled, value);
  }
}
