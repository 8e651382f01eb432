package dev.docgen.observability.statistics;

import java.time.Duration;
import java.util.List;

/**
 * What happened within a stretch of time that ends now. Ratios are between 0 and 1, and {@code NaN}
 * where nothing happened that they could be taken of.
 *
 * @param generations generations ended
 * @param failures those without a result
 * @param errorRate failures to generations
 * @param perMinute generations a minute
 * @param average mean wall time of those with a result; zero without any
 * @param p50 median wall time of all of them, by nearest rank; zero without any
 * @param p95 95th percentile
 * @param p99 99th percentile
 * @param cacheHitRate hits to questions, over all caches
 * @param apdex share of generations that took no longer than the target time of the KPI, those up
 *     to four times as long counted half, failures not at all (Apdex technical specification 1.1)
 */
public record WindowStatistics(
    long generations,
    long failures,
    double errorRate,
    double perMinute,
    Duration average,
    Duration p50,
    Duration p95,
    Duration p99,
    double cacheHitRate,
    double apdex) {
  private static final double NANOS_PER_MINUTE = 60e9;
  private static final int TOLERABLE = 4;

  static WindowStatistics of(List<Ended> ended, Duration window) {
    long failures = ended.stream().filter(each -> !each.succeeded()).count();
    long[] sorted = ended.stream().mapToLong(each -> each.elapsed().toNanos()).sorted().toArray();
    long hits = ended.stream().mapToLong(Ended::cacheHits).sum();
    long misses = ended.stream().mapToLong(Ended::cacheMisses).sum();
    double average =
        ended.stream()
            .filter(Ended::succeeded)
            .mapToLong(each -> each.elapsed().toNanos())
            .average()
            .orElse(0);
    return new WindowStatistics(
        ended.size(),
        failures,
        ratio((double) failures, ended.size()),
        ended.size() / (window.toNanos() / NANOS_PER_MINUTE),
        Duration.ofNanos((long) average),
        percentile(sorted, 50),
        percentile(sorted, 95),
        percentile(sorted, 99),
        ratio((double) hits, hits + misses),
        ratio(ended.stream().mapToDouble(WindowStatistics::satisfaction).sum(), ended.size()));
  }

  private static double ratio(double part, long whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }

  /** Nearest rank: the smallest value that so many percent of all do not exceed. */
  private static Duration percentile(long[] sorted, int percent) {
    if (sorted.length == 0) {
      return Duration.ZERO;
    }
    int rank = (int) (((long) sorted.length * percent + 99) / 100);
    return Duration.ofNanos(sorted[Math.max(rank, 1) - 1]);
  }

  private static double satisfaction(Ended ended) {
    Duration target = Kpis.TARGET_AVERAGE;
    if (!ended.succeeded() || ended.elapsed().compareTo(target.multipliedBy(TOLERABLE)) > 0) {
      return 0;
    }
    return ended.elapsed().compareTo(target) <= 0 ? 1 : 0.5;
  }
}
