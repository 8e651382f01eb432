package dev.docgen.observability.alerting;

import dev.docgen.observability.settings.AlertThresholds;
import java.time.Duration;
import java.util.Locale;

/**
 * The alerts there are: a closed set, whose ids are API. Each compares one value, taken over its
 * window, with one threshold; times are in seconds, ratios between 0 and 1.
 */
public enum AlertRule {
  /** Health is down: 1 when it is, else 0. */
  SERVICE_DOWN(Urgency.CRITICAL, Duration.ZERO, Duration.ZERO, true, "health is down"),
  /** Failed to all generations within 5 minutes. */
  HIGH_ERROR_RATE(
      Urgency.CRITICAL, Duration.ofMinutes(5), Duration.ZERO, true, "share of failed generations"),
  /** Heap in use after collection to the most it may be, sustained for 10 minutes. */
  MEMORY_LEAK(
      Urgency.CRITICAL, Duration.ZERO, Duration.ofMinutes(10), true, "share of heap in use"),
  /** 95th percentile of generation time within 5 minutes. */
  RESPONSE_TIME(
      Urgency.CRITICAL,
      Duration.ofMinutes(5),
      Duration.ZERO,
      true,
      "95th percentile of generation time, seconds"),
  /** Failed to all generations within 15 minutes. */
  MODERATE_ERROR_RATE(
      Urgency.WARNING, Duration.ofMinutes(15), Duration.ZERO, true, "share of failed generations"),
  /** Cache hits to questions within 30 minutes. */
  CACHE_MISS_RATE(
      Urgency.WARNING, Duration.ofMinutes(30), Duration.ZERO, false, "share of cache hits"),
  /** 95th percentile of generation time within 15 minutes. */
  SLOW_GENERATION(
      Urgency.WARNING,
      Duration.ofMinutes(15),
      Duration.ZERO,
      true,
      "95th percentile of generation time, seconds"),
  /** CPU load of the process, sustained for 15 minutes. */
  HIGH_CPU(Urgency.WARNING, Duration.ZERO, Duration.ofMinutes(15), true, "CPU load");

  private static final double NANOS_PER_SECOND = 1e9;

  private final Urgency urgency;
  private final Duration window;
  private final Duration sustained;
  private final boolean upperBound;
  private final String measure;

  AlertRule(
      Urgency urgency, Duration window, Duration sustained, boolean upperBound, String measure) {
    this.urgency = urgency;
    this.window = window;
    this.sustained = sustained;
    this.upperBound = upperBound;
    this.measure = measure;
  }

  /** Returns the lower-case name used in notifications, logs and tags. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Urgency urgency() {
    return urgency;
  }

  /** Returns how far back the value is taken over; zero for a value of the moment. */
  public Duration window() {
    return window;
  }

  /** Returns how long the value must have been beyond the threshold. */
  public Duration sustained() {
    return sustained;
  }

  /** Returns whether it is to stay below its threshold, rather than above. */
  public boolean upperBound() {
    return upperBound;
  }

  /** Returns what is measured, and in which unit, in a few words. */
  public String measure() {
    return measure;
  }

  /** Returns the threshold that settings give this rule. */
  public double threshold(AlertThresholds thresholds) {
    return switch (this) {
      case SERVICE_DOWN -> 0.5;
      case HIGH_ERROR_RATE -> thresholds.criticalErrorRate();
      case MEMORY_LEAK -> thresholds.memoryUsage();
      case RESPONSE_TIME -> seconds(thresholds.criticalResponseTimeP95());
      case MODERATE_ERROR_RATE -> thresholds.errorRate();
      case CACHE_MISS_RATE -> thresholds.cacheHitRate();
      case SLOW_GENERATION -> seconds(thresholds.responseTimeP95());
      case HIGH_CPU -> thresholds.cpuUsage();
    };
  }

  static double seconds(Duration duration) {
    return duration.toNanos() / NANOS_PER_SECOND;
  }

  /** Returns whether a value is on the wrong side; one that is not a number is not. */
  boolean exceeds(double value, double threshold) {
    return upperBound ? value > threshold : value < threshold;
  }
}
