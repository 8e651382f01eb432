package dev.docgen.observability.health;

import dev.docgen.observability.logging.LogText;
import java.util.Objects;

/**
 * What one check found.
 *
 * @param status whether its part works
 * @param detail one line for people: what was tried, and why it failed if it did; bounded, and
 *     {@linkplain LogText escaped} so that it stays one
 */
public record HealthResult(HealthStatus status, String detail) {
  private static final int MAX_LENGTH = 1_000;

  public HealthResult {
    Objects.requireNonNull(status, "status");
    detail = LogText.safe(Objects.requireNonNull(detail, "detail"), MAX_LENGTH);
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
