package dev.docgen.observability;

import dev.docgen.Registration;
import dev.docgen.observability.metrics.GenerationMetrics;
import dev.docgen.observability.metrics.MeterNames;
import dev.docgen.observability.metrics.WatchMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Optional;

/** Meters in a registry of the host's; loaded only when there is one. */
final class MicrometerBackend implements Backend {
  private final MeterRegistry registry;
  private final String generator;

  MicrometerBackend(MeterRegistry registry, String generator) {
    this.generator = generator;
    this.registry = registry;
  }

  @Override
  public Registration attach(DocGenObservability observability) {
    GenerationMetrics generations = GenerationMetrics.of(observability.docGen());
    WatchMetrics watch =
        new WatchMetrics(registry, Tags.of(MeterNames.GENERATOR, observability.docGen().name()));
    generations.bindTo(registry);
    watch.health(
        observability.health().checks(),
        check -> observability.health().latest().status(check).code());
    watch.alerts(observability.alerts());
    watch.remediations(observability.remediator());
    Registration hostEvents =
        observability
            .security()
            .addListener(
                event -> {
                  // The engine's own are told by the engine.
                  if (event.reportedByHost()) {
                    generations.securityEvent(event.event());
                  }
                });
    return () -> {
      hostEvents.close();
      watch.close();
      generations.close();
    };
  }

  @Override
  public Optional<MeterView> meters() {
    return Optional.of(
        new MeterView() {
          @Override
          public boolean isThere(String name) {
            return registry.find(name).tag(MeterNames.GENERATOR, generator).meter() != null;
          }

          @Override
          public double total(String counter) {
            return registry.find(counter).tag(MeterNames.GENERATOR, generator).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
          }
        });
  }
}
