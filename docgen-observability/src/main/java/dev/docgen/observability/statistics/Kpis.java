package dev.docgen.observability.statistics;

import java.time.Duration;
import java.util.Objects;

/**
 * The key figures that stakeholders look at. Ratios are {@code NaN} before there is anything to
 * take them of.
 *
 * @param availability share of the time in which health was not down
 * @param averageGenerationTime mean wall time of generations with a result
 * @param successRate share of generations with a result
 * @param satisfaction see {@link WindowStatistics#apdex()}
 */
public record Kpis(
    double availability, Duration averageGenerationTime, double successRate, double satisfaction) {

  /** What availability is to reach. */
  public static final double TARGET_AVAILABILITY = 0.999;

  /** What the mean generation time is to stay below. */
  public static final Duration TARGET_AVERAGE = Duration.ofSeconds(3);

  /** What the success rate is to exceed. */
  public static final double TARGET_SUCCESS_RATE = 0.95;

  public Kpis {
    Objects.requireNonNull(averageGenerationTime, "averageGenerationTime");
  }

  /** Returns the figures of a stretch of time. */
  public static Kpis of(WindowStatistics window, double availability) {
    return new Kpis(availability, window.average(), 1 - window.errorRate(), window.apdex());
  }

  /** Returns whether no figure that there is misses its target. */
  public boolean met() {
    return !(availability < TARGET_AVAILABILITY
        || averageGenerationTime.compareTo(TARGET_AVERAGE) >= 0
        || successRate <= TARGET_SUCCESS_RATE);
  }
}
