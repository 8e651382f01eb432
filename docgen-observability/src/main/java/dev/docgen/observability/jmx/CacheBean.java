package dev.docgen.observability.jmx;

import dev.docgen.CacheStatistics;
import dev.docgen.DocGen;

/** One cache of an engine. */
final class CacheBean implements CacheMXBean {
  private final DocGen docGen;
  private final String name;

  CacheBean(DocGen docGen, String name) {
    this.docGen = docGen;
    this.name = name;
  }

  private CacheStatistics statistics() {
    return docGen.statistics().caches().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public long getHits() {
    return statistics().hits();
  }

  @Override
  public long getMisses() {
    return statistics().misses();
  }

  @Override
  public double getHitRate() {
    CacheStatistics now = statistics();
    long questions = now.hits() + now.misses();
    return questions == 0 ? Double.NaN : (double) now.hits() / questions;
  }

  @Override
  public long getEvictions() {
    return statistics().evictions();
  }

  @Override
  public long getEntries() {
    return statistics().entries();
  }

  @Override
  public long getWeightBytes() {
    return statistics().weightBytes();
  }

  @Override
  public long getCapacityBytes() {
    return statistics().capacityBytes();
  }

  @Override
  public void clear() {
    docGen.control().clearCache(name);
  }

  @Override
  public void resize(long bytes) {
    docGen.control().resizeCache(name, bytes);
  }
}
