package dev.docgen.observability.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.noop.NoopCounter;
import io.micrometer.core.instrument.noop.NoopFunctionCounter;
import io.micrometer.core.instrument.noop.NoopGauge;
import io.micrometer.core.instrument.noop.NoopTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers meters with common tags, and remembers them to take them back. Thread-safe. */
final class OwnedMeters {
  private static final Logger LOGGER = LoggerFactory.getLogger(OwnedMeters.class);

  private final MeterRegistry registry;
  private final Tags tags;
  private final Consumer<RuntimeException> refusals;
  private final Set<Meter> owned = new LinkedHashSet<>();
  private boolean removed;

  /**
   * @param refusals hears what the registry throws instead of registering; the meter is one that
   *     counts nothing then
   */
  OwnedMeters(MeterRegistry registry, Tags tags, Consumer<RuntimeException> refusals) {
    this.registry = registry;
    this.tags = tags;
    this.refusals = refusals;
  }

  Counter counter(String name, String description, @Nullable String unit, String... more) {
    return register(
        Counter.builder(name).tags(tags.and(more)).description(description).baseUnit(unit)
            ::register,
        () -> new NoopCounter(unregistered(name, Meter.Type.COUNTER)));
  }

  /** Registers a counter that reads what something else counts. */
  void counter(
      String name,
      String description,
      @Nullable String unit,
      DoubleSupplier count,
      String... more) {
    register(
        FunctionCounter.builder(name, new Held(count), Held::value)
                .tags(tags.and(more))
                .description(description)
                .baseUnit(unit)
            ::register,
        () -> new NoopFunctionCounter(unregistered(name, Meter.Type.COUNTER)));
  }

  /** Registers a gauge; a unit becomes part of the scraped name. */
  void gauge(
      String name,
      String description,
      @Nullable String unit,
      DoubleSupplier value,
      String... more) {
    register(
        Gauge.builder(name, value::getAsDouble)
                .strongReference(true)
                .tags(tags.and(more))
                .description(description)
                .baseUnit(unit)
            ::register,
        () -> new NoopGauge(unregistered(name, Meter.Type.GAUGE)));
  }

  Timer timer(String name, String description, Duration[] buckets, String... more) {
    Timer.Builder builder = Timer.builder(name).tags(tags.and(more)).description(description);
    return register(
        (buckets.length == 0 ? builder : builder.serviceLevelObjectives(buckets))::register,
        () -> new NoopTimer(unregistered(name, Meter.Type.TIMER)));
  }

  private <M extends Meter> M register(Function<MeterRegistry, M> meter, Supplier<M> instead) {
    try {
      return kept(meter.apply(registry));
    } catch (RuntimeException e) {
      refusals.accept(e);
      return instead.get();
    }
  }

  private Meter.Id unregistered(String name, Meter.Type type) {
    return new Meter.Id(name, tags, null, null, type);
  }

  private synchronized <M extends Meter> M kept(M meter) {
    if (removed) {
      remove(List.of(meter));
    } else {
      owned.add(meter);
    }
    return meter;
  }

  synchronized void remove() {
    removed = true;
    List<Meter> all = new ArrayList<>(owned);
    owned.clear();
    held.clear();
    remove(all);
  }

  /** One that the registry does not let go leaves the others free, and is named once. */
  private void remove(List<Meter> meters) {
    RuntimeException first = null;
    for (Meter meter : meters) {
      try {
        registry.remove(meter);
      } catch (RuntimeException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      LOGGER.warn("the registry did not let go of every meter", first);
    }
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
