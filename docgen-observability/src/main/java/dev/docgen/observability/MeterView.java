package dev.docgen.observability;

/** What is to be seen of the meters in a host's registry, whatever that is. */
public interface MeterView {

  /** Returns whether the engine's meters of that name are there. */
  boolean isThere(String name);

  /** Returns the sum of the engine's counters of that name. */
  double total(String counter);
}
