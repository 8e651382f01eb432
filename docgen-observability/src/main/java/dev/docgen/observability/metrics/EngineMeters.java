package dev.docgen.observability.metrics;

import dev.docgen.CacheStatistics;
import dev.docgen.DocGen;
import java.util.function.ToDoubleFunction;

/** The meters of what an engine counts by itself: nothing happens until they are read. */
final class EngineMeters {
  private static final double NANOS_PER_SECOND = 1e9;

  private final OwnedMeters meters;
  private final DocGen docGen;

  private EngineMeters(OwnedMeters meters, DocGen docGen) {
    this.meters = meters;
    this.docGen = docGen;
  }

  static void register(OwnedMeters meters, DocGen docGen) {
    EngineMeters engine = new EngineMeters(meters, docGen);
    engine.work();
    engine.plugins();
    docGen.statistics().caches().forEach(cache -> engine.cache(cache.name()));
  }

  private void work() {
    meters.counter(
        MeterNames.PROCESSING,
        "Wall time summed over generations with a result",
        MeterNames.SECONDS,
        () -> docGen.statistics().totalTime().toNanos() / NANOS_PER_SECOND);
    meters.counter(
        MeterNames.FILES_PARSED,
        "Source files parsed, cached ones excluded",
        null,
        () -> docGen.statistics().filesParsed());
    meters.counter(
        MeterNames.SYNTAX_NODES,
        "Nodes of the syntax trees parsed",
        null,
        () -> docGen.statistics().syntaxNodes());
    meters.gauge(
        MeterNames.TEMPLATES,
        "Formats whose templates are loaded",
        null,
        () -> docGen.statistics().rendersByFormat().size());
  }

  private void plugins() {
    plugins("detector", "enabled", each -> each.detectors().size() - disabled());
    plugins("detector", "disabled", each -> disabled());
    plugins("renderer", "enabled", each -> each.formats().size());
  }

  private int disabled() {
    return docGen.control().disabledDetectors().size();
  }

  private void plugins(String kind, String state, ToDoubleFunction<DocGen> count) {
    meters.gauge(
        MeterNames.PLUGINS,
        "Plug-ins loaded",
        null,
        () -> count.applyAsDouble(docGen),
        "kind",
        kind,
        "state",
        state);
  }

  private void cache(String name) {
    gets(name, "hit", CacheStatistics::hits);
    gets(name, "miss", CacheStatistics::misses);
    meters.counter(
        MeterNames.CACHE_EVICTIONS,
        "Entries dropped for want of room",
        null,
        () -> of(name, CacheStatistics::evictions),
        "cache",
        name);
    meters.gauge(
        MeterNames.CACHE_ENTRIES,
        "Entries held",
        null,
        () -> of(name, CacheStatistics::entries),
        "cache",
        name);
    bytes(MeterNames.CACHE_WEIGHT, "Approximate bytes held", name, CacheStatistics::weightBytes);
    bytes(
        MeterNames.CACHE_CAPACITY,
        "Approximate bytes that may be held",
        name,
        CacheStatistics::capacityBytes);
  }

  private void gets(String cache, String result, ToDoubleFunction<CacheStatistics> count) {
    meters.counter(
        MeterNames.CACHE_GETS,
        "Questions to a cache",
        null,
        () -> of(cache, count),
        "cache",
        cache,
        "result",
        result);
  }

  private void bytes(
      String meter, String description, String cache, ToDoubleFunction<CacheStatistics> value) {
    meters.gauge(meter, description, MeterNames.BYTES, () -> of(cache, value), "cache", cache);
  }

  private double of(String cache, ToDoubleFunction<CacheStatistics> value) {
    return docGen.statistics().caches().stream()
        .filter(each -> each.name().equals(cache))
        .mapToDouble(value)
        .sum();
  }
}
