package dev.docgen.observability.statistics;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an engine is used for.
 *
 * @param routesDiscovered operations found since the ledger was attached
 * @param pluginsLoaded detectors and renderers
 * @param templatesCached formats whose templates are loaded, which the first rendering does
 * @param astCacheSize approximate bytes of the syntax trees held
 * @param totalProcessingTime wall time summed over generations with a result
 * @param frameworkDistribution generations by framework id; one of several frameworks counts for
 *     each
 */
public record UsageRecord(
    long routesDiscovered,
    int pluginsLoaded,
    int templatesCached,
    long astCacheSize,
    Duration totalProcessingTime,
    Map<String, Long> frameworkDistribution) {
  private static final double MILLIS_PER_SECOND = 1000;

  public UsageRecord {
    frameworkDistribution = Collections.unmodifiableMap(new TreeMap<>(frameworkDistribution));
  }

  /** Returns the values by the names of the JSON form, in its order; time is in seconds. */
  public Map<String, Object> toMap() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("routes_discovered", routesDiscovered);
    values.put("plugins_loaded", pluginsLoaded);
    values.put("templates_cached", templatesCached);
    values.put("ast_cache_size", astCacheSize);
    values.put("total_processing_time", totalProcessingTime.toMillis() / MILLIS_PER_SECOND);
    values.put("framework_distribution", frameworkDistribution);
    return Collections.unmodifiableMap(values);
  }

  /** Returns one JSON object, such as {@code {"routes_discovered":25,…}}. */
  public String toJson() {
    return JsonText.of(toMap());
  }
}
