package dev.docgen.observability.health;

/** Tries one part out. Called on a thread of {@link HealthMonitor}, one call at a time. */
public interface HealthCheck extends AutoCloseable {

  /** Returns the name in reports: lower-case words joined by underscores, unique in a monitor. */
  String name();

  /**
   * Returns what was found.
   *
   * @throws Exception which means down, with the exception as the reason
   */
  HealthResult check() throws Exception;

  /** Lets go of what the check holds. */
  @Override
  default void close() {}
}
