package dev.docgen.observability.jmx;

import dev.docgen.observability.statistics.Kpis;

/**
 * Key figures with what they are to reach, as JMX composite data.
 *
 * @param availability share of the time in which health was not down, 0 to 1
 * @param availabilityTarget to be reached
 * @param averageMillis mean generation time
 * @param averageMillisTarget to stay below
 * @param successRate share of generations with a result, 0 to 1
 * @param successRateTarget to be exceeded
 * @param satisfaction Apdex, 0 to 1
 * @param met whether no figure that there is misses its target
 */
public record KpiView(
    double availability,
    double availabilityTarget,
    double averageMillis,
    double averageMillisTarget,
    double successRate,
    double successRateTarget,
    double satisfaction,
    boolean met) {
  private static final double NANOS_PER_MILLI = 1e6;

  static KpiView of(Kpis kpis) {
    return new KpiView(
        kpis.availability(),
        Kpis.TARGET_AVAILABILITY,
        kpis.averageGenerationTime().toNanos() / NANOS_PER_MILLI,
        Kpis.TARGET_AVERAGE.toMillis(),
        kpis.successRate(),
        Kpis.TARGET_SUCCESS_RATE,
        kpis.satisfaction(),
        kpis.met());
  }
}
