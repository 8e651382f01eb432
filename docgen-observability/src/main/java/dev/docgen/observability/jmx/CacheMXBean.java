package dev.docgen.observability.jmx;

/** Management view of one cache, {@code dev.docgen:type=Cache,generator=N,name=C}. */
@Description("A cache of a DocGen engine")
public interface CacheMXBean {

  @Description("Name of the cache")
  String getName();

  @Description("Times an entry was there")
  long getHits();

  @Description("Times an entry was not there")
  long getMisses();

  @Description("Hits to questions, 0 to 1; NaN before the first question")
  double getHitRate();

  @Description("Entries dropped for want of room")
  long getEvictions();

  @Description("Entries held")
  long getEntries();

  @Description("Approximate bytes held")
  long getWeightBytes();

  @Description("Approximate bytes that may be held")
  long getCapacityBytes();

  @Description("Drops every entry")
  void clear();

  @Description("Changes how much may be held; a smaller size evicts at once")
  void resize(
      @Description(name = "bytes", value = "Approximate bytes; 0 keeps nothing") long bytes);
}
