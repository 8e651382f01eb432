package dev.docgen.observability.health;

import java.util.Collection;

/** Whether something works, from best to worst. */
public enum HealthStatus {
  UP,
  /** It works, and someone should look at it: no reason to take the host out of service. */
  DEGRADED,
  DOWN;

  /** Returns the number that meters and beans show: 1 when up, 0.5 when degraded, 0 when down. */
  public double code() {
    return switch (this) {
      case UP -> 1;
      case DEGRADED -> 0.5;
      case DOWN -> 0;
    };
  }

  /** Returns the worst of these; {@link #UP} when there are none. */
  static HealthStatus worst(Collection<HealthResult> results) {
    HealthStatus worst = UP;
    for (HealthResult result : results) {
      if (result.status().compareTo(worst) > 0) {
        worst = result.status();
      }
    }
    return worst;
  }
}
