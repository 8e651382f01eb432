package dev.docgen.observability.metrics;

import dev.docgen.observability.ErrorType;
import dev.docgen.observability.FrameworkTag;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The meters of one registry, remembered so that they can be taken back. Not thread-safe. */
final class GenerationMeters {
  private static final String FRAMEWORK = "framework";

  /** Bounds of the histogram; a host's MeterFilter may replace them. */
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofSeconds(60)
  };

  private final MeterRegistry registry;
  private final Tags tags;
  private final Set<Meter> registered = new LinkedHashSet<>();

  GenerationMeters(MeterRegistry registry, Tags tags, AtomicInteger active) {
    this.registry = registry;
    this.tags = tags;
    registered.add(
        // Without a base unit: it would become part of the scraped name.
        Gauge.builder("doc.generation.active", active, AtomicInteger::get)
            .strongReference(true)
            .tags(tags)
            .description("Generations under way")
            .register(registry));
    requests(FrameworkTag.NONE);
    for (ErrorType type : ErrorType.values()) {
      errors(FrameworkTag.NONE, type);
    }
  }

  void record(String framework, Duration elapsed, @Nullable ErrorType error) {
    requests(framework).increment();
    if (error != null) {
      errors(framework, error).increment();
    }
    duration(framework, error == null ? "success" : "error").record(elapsed);
  }

  void remove() {
    registered.forEach(registry::remove);
    registered.clear();
  }

  private Counter requests(String framework) {
    return kept(
        Counter.builder("doc.generation.requests")
            .tags(tags.and(FRAMEWORK, framework))
            .description("Generations ended")
            .register(registry));
  }

  private Counter errors(String framework, ErrorType type) {
    return kept(
        Counter.builder("doc.generation.errors")
            .tags(tags.and(FRAMEWORK, framework, "error.type", type.id()))
            .description("Generations that ended without a result")
            .register(registry));
  }

  private Timer duration(String framework, String outcome) {
    return kept(
        Timer.builder("doc.generation.duration")
            .tags(tags.and(FRAMEWORK, framework, "outcome", outcome))
            .description("Wall time of a generation, rendering left out")
            .serviceLevelObjectives(BUCKETS)
            .register(registry));
  }

  private <M extends Meter> M kept(M meter) {
    registered.add(meter);
    return meter;
  }
}
