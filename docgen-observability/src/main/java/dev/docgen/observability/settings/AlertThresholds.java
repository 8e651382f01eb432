package dev.docgen.observability.settings;

import java.time.Duration;
import java.util.Objects;

/**
 * Beyond what an alert is raised. Ratios are above 0 and at most 1. Immutable.
 *
 * @param errorRate failed to all generations within 15 minutes: warning
 * @param criticalErrorRate failed to all generations within 5 minutes: critical
 * @param responseTimeP95 95th percentile of generation time within 15 minutes: warning
 * @param criticalResponseTimeP95 95th percentile of generation time within 5 minutes: critical
 * @param memoryUsage heap in use after collection to the most it may be, for 10 minutes: critical
 * @param cacheHitRate hits to questions within 30 minutes, below which there is a warning
 * @param cpuUsage CPU load of the process, for 15 minutes: warning
 */
public record AlertThresholds(
    double errorRate,
    double criticalErrorRate,
    Duration responseTimeP95,
    Duration criticalResponseTimeP95,
    double memoryUsage,
    double cacheHitRate,
    double cpuUsage) {

  /** Errors 2 % and 5 %, 95th percentile 5 s and 10 s, memory 80 %, cache hits 50 %, CPU 80 %. */
  public static final AlertThresholds DEFAULTS =
      new AlertThresholds(0.02, 0.05, Duration.ofSeconds(5), Duration.ofSeconds(10), 0.8, 0.5, 0.8);

  public AlertThresholds {
    requireRatio("error_rate", errorRate);
    requireRatio("critical_error_rate", criticalErrorRate);
    requirePositive("response_time_p95", responseTimeP95);
    requirePositive("critical_response_time_p95", criticalResponseTimeP95);
    requireRatio("memory_usage", memoryUsage);
    requireRatio("cache_hit_rate", cacheHitRate);
    requireRatio("cpu_usage", cpuUsage);
  }

  private static void requireRatio(String key, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(key + " must be above 0 and at most 1: " + value);
    }
  }

  private static void requirePositive(String key, Duration value) {
    if (Objects.requireNonNull(value, key).isNegative() || value.isZero()) {
      throw new IllegalArgumentException(key + " must be more than 0 seconds: " + value);
    }
  }
}
