package dev.docgen.engine;

import dev.docgen.CacheStatistics;
import dev.docgen.EngineStatistics;
import dev.docgen.OutputFormat;
import dev.docgen.spi.SecurityEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts over all generations of an engine. Thread-safe. */
final class Totals {
  final LongAdder generations = new LongAdder();
  final LongAdder failures = new LongAdder();
  final AtomicInteger active = new AtomicInteger();
  final LongAdder totalNanos = new LongAdder();
  final LongAdder operations = new LongAdder();
  final LongAdder filesParsed = new LongAdder();
  final LongAdder syntaxNodes = new LongAdder();
  private final LongAdder renders = new LongAdder();
  private final Map<String, LongAdder> rendersByFormat = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> detectorFailures = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> pluginFailures = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> securityEvents = new ConcurrentHashMap<>();

  void rendered(OutputFormat format) {
    renders.increment();
    count(rendersByFormat, format.id(), 1);
  }

  void detectorFailed(String detector, int files) {
    if (files > 0) {
      count(detectorFailures, detector, files);
    }
  }

  void pluginFailed(String plugin) {
    count(pluginFailures, plugin, 1);
  }

  /** Counts plug-ins that the engine was built without. */
  void unloaded(int plugins) {
    if (plugins > 0) {
      count(pluginFailures, "unloaded", plugins);
    }
  }

  void securityEvent(SecurityEvent event) {
    count(securityEvents, event.type().id(), 1);
  }

  private static void count(Map<String, LongAdder> counts, String key, long amount) {
    counts.computeIfAbsent(key, k -> new LongAdder()).add(amount);
  }

  EngineStatistics snapshot(List<CacheStatistics> caches) {
    return new EngineStatistics(
        generations.sum(),
        failures.sum(),
        active.get(),
        Duration.ofNanos(totalNanos.sum()),
        operations.sum(),
        filesParsed.sum(),
        syntaxNodes.sum(),
        renders.sum(),
        sums(rendersByFormat),
        sums(detectorFailures),
        sums(pluginFailures),
        sums(securityEvents),
        caches);
  }

  private static Map<String, Long> sums(Map<String, LongAdder> counts) {
    Map<String, Long> sums = new TreeMap<>();
    counts.forEach((key, count) -> sums.put(key, count.sum()));
    return sums;
  }
}
