package dev.docgen;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one generation did and cost.
 *
 * @param total wall time
 * @param stepTimes wall time by step; rendering happens later and is not in it
 * @param filesSeen files listed beneath the roots
 * @param filesRead files whose bytes were read
 * @param bytesRead bytes read
 * @param filesParsed files parsed without their bodies; cached ones do not count
 * @param bodiesParsed files parsed again with their bodies
 * @param syntaxNodes nodes of the trees parsed
 * @param operations operations in the model
 * @param schemas component schemas in the model
 * @param caches counts of this generation by cache
 * @param peakMemoryBytes highest heap use seen at the ends of steps, of the whole JVM
 * @param cpuTime CPU time of all threads at work for this generation; zero when the JVM cannot tell
 * @param allocatedBytes heap allocated by those threads; 0 when the JVM cannot tell
 */
public record GenerationStatistics(
    Duration total,
    Map<Step, Duration> stepTimes,
    int filesSeen,
    int filesRead,
    long bytesRead,
    int filesParsed,
    int bodiesParsed,
    long syntaxNodes,
    int operations,
    int schemas,
    List<CacheStatistics> caches,
    long peakMemoryBytes,
    Duration cpuTime,
    long allocatedBytes) {
  public GenerationStatistics {
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(cpuTime, "cpuTime");
    Map<Step, Duration> copy = new EnumMap<>(Step.class);
    copy.putAll(stepTimes);
    stepTimes = Collections.unmodifiableMap(copy);
    caches = List.copyOf(caches);
  }
}
