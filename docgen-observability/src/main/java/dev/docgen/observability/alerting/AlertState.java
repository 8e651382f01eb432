package dev.docgen.observability.alerting;

import java.time.Instant;
import java.util.Objects;

/**
 * How an alert stands.
 *
 * @param rule which alert
 * @param raised whether it is raised
 * @param value what was measured last; {@code NaN} when there was nothing to measure
 * @param threshold what it is compared with
 * @param since when it was last raised or cleared, or first looked at
 * @param timesRaised how often it was raised so far
 */
public record AlertState(
    AlertRule rule,
    boolean raised,
    double value,
    double threshold,
    Instant since,
    long timesRaised) {
  public AlertState {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(since, "since");
  }

  /** Returns one line for people, such as {@code high_error_rate raised: …}. */
  public String describe() {
    return rule.id()
        + (raised ? " raised: " : " cleared: ")
        + rule.measure()
        + " is "
        + value
        + ", threshold "
        + threshold;
  }
}
