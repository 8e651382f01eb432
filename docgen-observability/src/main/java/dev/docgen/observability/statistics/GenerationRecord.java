package dev.docgen.observability.statistics;

import dev.docgen.CacheStatistics;
import dev.docgen.GenerationStatistics;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one generation cost.
 *
 * @param generationTimeMs wall time, rendering left out
 * @param astNodesProcessed nodes of the syntax trees parsed; cached ones do not count
 * @param templateRenders documents rendered from its result so far
 * @param cacheHits questions that a cache could answer
 * @param cacheMisses questions that none could
 * @param memoryPeakMb highest heap use seen, of the whole JVM, in mebibytes
 */
public record GenerationRecord(
    long generationTimeMs,
    long astNodesProcessed,
    long templateRenders,
    long cacheHits,
    long cacheMisses,
    long memoryPeakMb) {
  private static final int BITS_OF_A_MEBIBYTE = 20;

  static GenerationRecord of(GenerationStatistics statistics, long templateRenders) {
    return new GenerationRecord(
        statistics.total().toMillis(),
        statistics.syntaxNodes(),
        templateRenders,
        statistics.caches().stream().mapToLong(CacheStatistics::hits).sum(),
        statistics.caches().stream().mapToLong(CacheStatistics::misses).sum(),
        statistics.peakMemoryBytes() >> BITS_OF_A_MEBIBYTE);
  }

  /** Returns the values by the names of the JSON form, in its order. */
  public Map<String, Long> toMap() {
    Map<String, Long> values = new LinkedHashMap<>();
    values.put("generation_time_ms", generationTimeMs);
    values.put("ast_nodes_processed", astNodesProcessed);
    values.put("template_renders", templateRenders);
    values.put("cache_hits", cacheHits);
    values.put("cache_misses", cacheMisses);
    values.put("memory_peak_mb", memoryPeakMb);
    return Collections.unmodifiableMap(values);
  }

  /** Returns one JSON object, such as {@code {"generation_time_ms":1250,…}}. */
  public String toJson() {
    return JsonText.of(toMap());
  }
}
