package dev.docgen.observability.settings;

import java.time.Duration;
import java.util.Locale;

/** Settings for a kind of place. */
public enum Profile {
  /** Debug logging, no meters, health every 60 seconds, no alerts. */
  DEVELOPMENT,
  /** Info logging, meters, health every 30 seconds, no alerts. */
  STAGING,
  /** Warnings logged, meters, health every 15 seconds, alerts. */
  PRODUCTION;

  /** Returns the lower-case name used in files and environment variables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what the profile sets. */
  public ObservabilitySettings settings() {
    return switch (this) {
      case DEVELOPMENT -> settings(LogLevel.DEBUG, false, 60, false);
      case STAGING -> settings(LogLevel.INFO, true, 30, false);
      case PRODUCTION -> settings(LogLevel.WARNING, true, 15, true);
    };
  }

  private static ObservabilitySettings settings(
      LogLevel logLevel, boolean metrics, int healthCheckSeconds, boolean alerting) {
    return new ObservabilitySettings(
        logLevel,
        metrics,
        Duration.ofSeconds(healthCheckSeconds),
        alerting,
        AlertThresholds.DEFAULTS);
  }
}
