package dev.docgen.engine;

import dev.docgen.EngineControl;
import dev.docgen.Registration;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationListener;
import java.util.Collections;
import java.util.List;
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
    return built.with(
        built.detectors().stream().filter(each -> !disabled.contains(each.id())).toList(),
        listeners);
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
    List<String> known = built.detectors().stream().map(FrameworkDetector::id).toList();
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
