package dev.docgen.observability.health;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/** Tries one part out. Called on a thread of {@link HealthMonitor}, one call at a time. */
public interface HealthCheck extends AutoCloseable {

  /** Returns the name in reports: lower-case words joined by underscores, unique in a monitor. */
  String name();

  /** Returns the probes that it belongs to; readiness alone unless overridden, may be empty. */
  default Set<Probe> probes() {
    return Set.of(Probe.READINESS);
  }

  /**
   * Returns what was found.
   *
   * @throws Exception which means down, with the exception as the reason
   */
  HealthResult check() throws Exception;

  /** Lets go of what the check holds. */
  @Override
  default void close() {}

  /** Returns a check of a host's own part that belongs to these probes. */
  static HealthCheck of(String name, Callable<HealthResult> answer, Probe... probes) {
    return new GivenCheck(
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(answer, "answer"),
        Set.of(probes));
  }
}
