package dev.docgen.observability.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values by dotted key, checked as they are taken. */
final class SettingsValues {
  private static final List<String> LEVELS =
      Arrays.stream(LogLevel.values()).map(Enum::name).toList();
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String THRESHOLDS = "alert_thresholds.";

  private final Map<String, String> left;

  SettingsValues(Map<String, String> values) {
    left = new TreeMap<>(values);
  }

  /** Returns the settings with these values in place of theirs. */
  ObservabilitySettings over(ObservabilitySettings base) {
    AlertThresholds alert = base.alertThresholds();
    ObservabilitySettings settings =
        new ObservabilitySettings(
            take("log_level", base.logLevel(), SettingsValues::level),
            take("metrics_enabled", base.metricsEnabled(), SettingsValues::bool),
            take("health_check_interval", base.healthCheckInterval(), SettingsValues::seconds),
            take("alerting_enabled", base.alertingEnabled(), SettingsValues::bool),
            new AlertThresholds(
                ratio("error_rate", alert.errorRate()),
                ratio("critical_error_rate", alert.criticalErrorRate()),
                time("response_time_p95", alert.responseTimeP95()),
                time("critical_response_time_p95", alert.criticalResponseTimeP95()),
                ratio("memory_usage", alert.memoryUsage()),
                ratio("cache_hit_rate", alert.cacheHitRate()),
                ratio("cpu_usage", alert.cpuUsage())));
    refuseUnknown(left.keySet());
    return settings;
  }

  private static void refuseUnknown(Collection<String> unknown) {
    if (!unknown.isEmpty()) {
      throw new SettingsException(
          "unknown: "
              + String.join(", ", unknown)
              + "; known are log_level, metrics_enabled, health_check_interval, alerting_enabled and"
              + " alert_thresholds with error_rate, critical_error_rate, response_time_p95,"
              + " critical_response_time_p95, memory_usage, cache_hit_rate, cpu_usage");
    }
  }

  private double ratio(String key, double base) {
    return take(THRESHOLDS + key, base, SettingsValues::ratio);
  }

  private Duration time(String key, Duration base) {
    return take(THRESHOLDS + key, base, SettingsValues::seconds);
  }

  /**
   * @param reading returns null for a text that cannot be used; throws what names the allowed ones
   */
  private <T> T take(String key, T base, Function<String, T> reading) {
    @Nullable String text = left.remove(key);
    if (text == null) {
      return base;
    }
    try {
      return reading.apply(text.strip());
    } catch (Unusable e) {
      throw new SettingsException(key + " is '" + text + "'; allowed: " + e.getMessage(), e);
    }
  }

  /** Its message says what is allowed. */
  private static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String allowed) {
      super(allowed);
    }
  }

  private static LogLevel level(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    if (!LEVELS.contains(name)) {
      throw new Unusable(String.join(", ", LEVELS));
    }
    return LogLevel.valueOf(name);
  }

  private static boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Unusable("true, false");
    };
  }

  private static double ratio(String text) {
    double number = number(text, "a number above 0 and at most 1, such as 0.05");
    if (!(number > 0 && number <= 1)) {
      throw new Unusable("a number above 0 and at most 1, such as 0.05");
    }
    return number;
  }

  private static Duration seconds(String text) {
    double number = number(text, "a number of seconds above 0, such as 15 or 2.5");
    long nanos = (long) (number * NANOS_PER_SECOND);
    if (nanos <= 0) {
      throw new Unusable("a number of seconds above 0, such as 15 or 2.5");
    }
    return Duration.ofNanos(nanos);
  }

  private static double number(String text, String allowed) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new Unusable(allowed);
    }
  }
}
