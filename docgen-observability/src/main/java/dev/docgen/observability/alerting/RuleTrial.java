package dev.docgen.observability.alerting;

import java.time.Duration;
import java.time.Instant;

/** Tries a rule out on values that are made up. */
public final class RuleTrial {
  private static final Duration STEP = Duration.ofSeconds(15);
  private static final double JUST_BEYOND = 1.01;
  private static final double JUST_WITHIN = 0.99;

  private RuleTrial() {}

  /** Returns whether a rule is raised by values beyond a threshold, and not by those within it. */
  public static boolean raisesAndStaysQuiet(AlertRule rule, double threshold) {
    double beyond = threshold * (rule.upperBound() ? JUST_BEYOND : JUST_WITHIN);
    double within = threshold * (rule.upperBound() ? JUST_WITHIN : JUST_BEYOND);
    return isRaised(rule, threshold, beyond)
        && !isRaised(rule, threshold, within)
        && !isRaised(rule, threshold, Double.NaN);
  }

  private static boolean isRaised(AlertRule rule, double threshold, double value) {
    WatchedRule watched = new WatchedRule(rule, threshold, Instant.EPOCH);
    Instant end = Instant.EPOCH.plus(rule.sustained());
    for (Instant now = Instant.EPOCH; !now.isAfter(end); now = now.plus(STEP)) {
      watched.measured(value, now);
    }
    return watched.state().raised();
  }
}
