package dev.docgen.engine;

import dev.docgen.EngineControl;
import dev.docgen.Registration;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationListener;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** The configuration of an engine with what was changed since it was built. Thread-safe. */
final class RunningConfiguration implements EngineControl {
  private final EngineConfiguration built;
  private final Caches caches;
  private final List<GenerationListener> listeners;
  private final Set<String> disabled = new ConcurrentSkipListSet<>();
  private volatile int maxConcurrentGenerations;

  RunningConfiguration(EngineConfiguration built, Caches caches) {
    this.built = built;
    this.caches = caches;
    this.listeners = new CopyOnWriteArrayList<>(built.listeners());
    this.maxConcurrentGenerations = built.limits().maxConcurrentGenerations();
  }

  /** Returns the configuration of a generation that starts now. */
  EngineConfiguration current() {
    Map<String, FrameworkDetector> enabled = new LinkedHashMap<>(built.detectors());
    enabled.keySet().removeAll(disabled);
    return built.with(enabled, listeners);
  }

  List<GenerationListener> listeners() {
    return listeners;
  }

  Registration addListener(GenerationListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    AtomicBoolean added = new AtomicBoolean(true);
    return () -> {
      if (added.compareAndSet(true, false)) {
        listeners.remove(listener);
      }
    };
  }

  @Override
  public void clearCache(String cache) {
    caches.clear(cache);
  }

  @Override
  public void resizeCache(String cache, long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes must not be negative: " + bytes);
    }
    caches.resize(cache, bytes);
  }

  @Override
  public Set<String> disabledDetectors() {
    return Collections.unmodifiableSet(new TreeSet<>(disabled));
  }

  @Override
  public void detectorEnabled(String id, boolean enabled) {
    Set<String> known = built.detectors().keySet();
    if (!known.contains(id)) {
      throw new IllegalArgumentException("no detector '" + id + "'; there are " + known);
    }
    if (enabled) {
      disabled.remove(id);
    } else {
      disabled.add(id);
    }
  }

  @Override
  public int maxConcurrentGenerations() {
    return maxConcurrentGenerations;
  }

  @Override
  public void maxConcurrentGenerations(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1: " + limit);
    }
    maxConcurrentGenerations = limit;
  }
}
