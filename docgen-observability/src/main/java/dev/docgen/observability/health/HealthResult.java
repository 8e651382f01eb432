package dev.docgen.observability.health;

import java.util.Objects;

/**
 * What one check found.
 *
 * @param status whether its part works
 * @param detail one line for people: what was tried, and why it failed if it did
 */
public record HealthResult(HealthStatus status, String detail) {
  public HealthResult {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(detail, "detail");
  }

  public static HealthResult up(String detail) {
    return new HealthResult(HealthStatus.UP, detail);
  }

  public static HealthResult degraded(String reason) {
    return new HealthResult(HealthStatus.DEGRADED, reason);
  }

  public static HealthResult down(String reason) {
    return new HealthResult(HealthStatus.DOWN, reason);
  }
}
