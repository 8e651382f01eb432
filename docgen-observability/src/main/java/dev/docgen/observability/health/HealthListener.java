package dev.docgen.observability.health;

/** Hears of changes of health. */
@FunctionalInterface
public interface HealthListener {

  /**
   * Hears that the status of the whole or of a check changed; not that a text did. Called on the
   * thread that refreshes, one change after the other, and holds up the next refresh: answer
   * quickly. What it throws is logged.
   *
   * @param before what was known; before the first run a report without checks, which is up
   * @param after what is known now
   */
  void changed(HealthReport before, HealthReport after);
}
