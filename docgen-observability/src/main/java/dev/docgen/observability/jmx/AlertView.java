package dev.docgen.observability.jmx;

import dev.docgen.observability.alerting.AlertState;
import java.time.temporal.ChronoUnit;

/**
 * How one alert stands, as JMX composite data.
 *
 * @param alert its id
 * @param severity CRITICAL or WARNING
 * @param raised whether it is raised
 * @param value what was measured last; NaN when there was nothing to measure
 * @param threshold what it is compared with
 * @param measure what is measured, and in which unit
 * @param since when it was last raised or cleared, ISO 8601 in UTC
 * @param sinceEpochMillis when it was last raised or cleared, milliseconds since 1970
 * @param timesRaised how often it was raised so far
 */
public record AlertView(
    String alert,
    String severity,
    boolean raised,
    double value,
    double threshold,
    String measure,
    String since,
    long sinceEpochMillis,
    long timesRaised) {

  static AlertView of(AlertState state) {
    return new AlertView(
        state.rule().id(),
        state.rule().urgency().name(),
        state.raised(),
        state.value(),
        state.threshold(),
        state.rule().measure(),
        state.since().truncatedTo(ChronoUnit.MILLIS).toString(),
        state.since().toEpochMilli(),
        state.timesRaised());
  }
}
