package dev.docgen;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an engine has done since it was built: a point-in-time snapshot whose numbers may disagree
 * by what was under way.
 *
 * @param generations generations started
 * @param failures generations that ended in an exception
 * @param active generations under way
 * @param totalTime wall time summed over finished generations
 * @param operations operations found
 * @param filesParsed files parsed
 * @param syntaxNodes nodes of the trees parsed
 * @param templateRenders documents rendered
 * @param rendersByFormat documents rendered by format id
 * @param detectorFailures files on which a detector failed, by detector id
 * @param pluginFailures failures of other plug-ins by class: hooks, namings, mappings, renderers
 *     and listeners; those that could not be loaded count under {@code unloaded}
 * @param securityEvents security events, by type
 * @param caches counts by cache
 */
public record EngineStatistics(
    long generations,
    long failures,
    int active,
    Duration totalTime,
    long operations,
    long filesParsed,
    long syntaxNodes,
    long templateRenders,
    Map<String, Long> rendersByFormat,
    Map<String, Long> detectorFailures,
    Map<String, Long> pluginFailures,
    Map<String, Long> securityEvents,
    List<CacheStatistics> caches) {
  public EngineStatistics {
    Objects.requireNonNull(totalTime, "totalTime");
    rendersByFormat = sorted(rendersByFormat);
    detectorFailures = sorted(detectorFailures);
    pluginFailures = sorted(pluginFailures);
    securityEvents = sorted(securityEvents);
    caches = List.copyOf(caches);
  }

  private static Map<String, Long> sorted(Map<String, Long> counts) {
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }
}
