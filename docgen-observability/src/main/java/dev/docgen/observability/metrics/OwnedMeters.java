package dev.docgen.observability.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Registers meters with common tags, and remembers them to take them back. Thread-safe. */
final class OwnedMeters {
  private final MeterRegistry registry;
  private final Tags tags;
  private final Set<Meter> owned = new LinkedHashSet<>();
  private boolean removed;

  OwnedMeters(MeterRegistry registry, Tags tags) {
    this.registry = registry;
    this.tags = tags;
  }

  Counter counter(String name, String description, @Nullable String unit, String... more) {
    return kept(
        Counter.builder(name)
            .tags(tags.and(more))
            .description(description)
            .baseUnit(unit)
            .register(registry));
  }

  /** Registers a counter that reads what something else counts. */
  void counter(
      String name,
      String description,
      @Nullable String unit,
      DoubleSupplier count,
      String... more) {
    kept(
        FunctionCounter.builder(name, new Held(count), Held::value)
            .tags(tags.and(more))
            .description(description)
            .baseUnit(unit)
            .register(registry));
  }

  /** Registers a gauge; a unit becomes part of the scraped name. */
  void gauge(
      String name,
      String description,
      @Nullable String unit,
      DoubleSupplier value,
      String... more) {
    kept(
        Gauge.builder(name, value::getAsDouble)
            .strongReference(true)
            .tags(tags.and(more))
            .description(description)
            .baseUnit(unit)
            .register(registry));
  }

  Timer timer(String name, String description, Duration[] buckets, String... more) {
    Timer.Builder builder = Timer.builder(name).tags(tags.and(more)).description(description);
    return kept(
        (buckets.length == 0 ? builder : builder.serviceLevelObjectives(buckets))
            .register(registry));
  }

  private synchronized <M extends Meter> M kept(M meter) {
    if (removed) {
      registry.remove(meter);
    } else {
      owned.add(meter);
    }
    return meter;
  }

  synchronized void remove() {
    removed = true;
    owned.forEach(registry::remove);
    owned.clear();
    held.clear();
  }

  /** What function counters read: registries hold it weakly, so it is held here. */
  private final Set<Held> held = new LinkedHashSet<>();

  private final class Held {
    private final DoubleSupplier count;

    Held(DoubleSupplier count) {
      this.count = count;
      held.add(this);
    }

    double value() {
      return count.getAsDouble();
    }
  }
}
