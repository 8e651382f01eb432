package dev.docgen.observability.health;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all checks found.
 *
 * @param checks results by name of the check, sorted
 */
public record HealthReport(Map<String, HealthResult> checks) {
  public HealthReport {
    checks = Collections.unmodifiableMap(new TreeMap<>(checks));
  }

  /** Returns {@link HealthStatus#DOWN} when any check is down. */
  public HealthStatus status() {
    return checks.values().stream().anyMatch(result -> result.status() == HealthStatus.DOWN)
        ? HealthStatus.DOWN
        : HealthStatus.UP;
  }
}
