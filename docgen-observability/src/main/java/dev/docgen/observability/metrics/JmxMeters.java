package dev.docgen.observability.metrics;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.jmx.JmxConfig;
import io.micrometer.jmx.JmxMeterRegistry;
import org.jspecify.annotations.Nullable;

/** Makes the registry that shows meters as MBeans, in a domain of its own. */
public final class JmxMeters {

  /** The domain of the beans. */
  public static final String DOMAIN = "dev.docgen.metrics";

  private JmxMeters() {}

  /**
   * Returns a registry whose timers have no buckets: each would be a bean. Close it when done; of
   * several engines in one JVM bind all to one, as a second one of the same domain cannot show a
   * meter that the first one shows.
   */
  public static MeterRegistry registry() {
    MeterRegistry registry = new JmxMeterRegistry(new Domain(), Clock.SYSTEM);
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public DistributionStatisticConfig configure(
                  Meter.Id id, DistributionStatisticConfig config) {
                return DistributionStatisticConfig.builder()
                    .serviceLevelObjectives()
                    .percentilesHistogram(false)
                    .build()
                    .merge(config);
              }
            });
    return registry;
  }

  private static final class Domain implements JmxConfig {
    @Override
    public @Nullable String get(String key) {
      return null;
    }

    @Override
    public String domain() {
      return DOMAIN;
    }
  }
}
