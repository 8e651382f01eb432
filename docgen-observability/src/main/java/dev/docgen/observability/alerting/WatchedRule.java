package dev.docgen.observability.alerting;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One rule with its threshold and state. It is raised when its value has been beyond the threshold
 * for as long as the rule says, and cleared when the value has been well within it for a minute, so
 * that a value about the threshold does not raise and clear it again and again. Not thread-safe.
 */
final class WatchedRule {
  /** How far within the threshold a value must be to clear, as a share of it. */
  private static final double HYSTERESIS = 0.1;

  private static final Duration CALM = Duration.ofMinutes(1);

  private final AlertRule rule;
  private double threshold;
  private AlertState state;
  private @Nullable Instant turning;

  WatchedRule(AlertRule rule, double threshold, Instant now) {
    this.rule = rule;
    this.threshold = threshold;
    this.state = new AlertState(rule, false, Double.NaN, threshold, now, 0);
  }

  AlertState state() {
    return state;
  }

  /** Sets the threshold, which holds from the next value on. */
  void threshold(double value) {
    threshold = value;
    state = with(state.raised(), state.value(), state.since());
  }

  /** Takes a value; returns whether it raised or cleared the alert. */
  boolean measured(double value, Instant now) {
    boolean turned = state.raised() ? isCalm(value) : rule.exceeds(value, threshold);
    if (!turned) {
      turning = null;
      state = with(state.raised(), value, state.since());
      return false;
    }
    if (turning == null) {
      turning = now;
    }
    Duration needed = state.raised() ? CALM : rule.sustained();
    boolean changes = Duration.between(turning, now).compareTo(needed) >= 0;
    if (changes) {
      turning = null;
      state = with(!state.raised(), value, now);
    } else {
      state = with(state.raised(), value, state.since());
    }
    return changes;
  }

  /** Nothing to measure is calm too: nothing fails where nothing runs. */
  private boolean isCalm(double value) {
    double bound = threshold * (rule.upperBound() ? 1 - HYSTERESIS : 1 + HYSTERESIS);
    return !rule.exceeds(value, bound);
  }

  private AlertState with(boolean raised, double value, Instant since) {
    long times = state.timesRaised() + (raised && !state.raised() ? 1 : 0);
    return new AlertState(rule, raised, value, threshold, since, times);
  }
}
