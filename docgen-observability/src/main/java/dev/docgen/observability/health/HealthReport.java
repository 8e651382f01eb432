package dev.docgen.observability.health;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What all checks found, or those of one {@link Probe}.
 *
 * @param timestamp when the checks had answered; the epoch before the first run
 * @param checks results by name of the check, sorted
 */
public record HealthReport(Instant timestamp, Map<String, HealthResult> checks) {

  /** What is known before the first run: nothing, which is no reason to be down. */
  static final HealthReport NONE = new HealthReport(Instant.EPOCH, Map.of());

  public HealthReport {
    Objects.requireNonNull(timestamp, "timestamp");
    checks = Collections.unmodifiableMap(new TreeMap<>(checks));
  }

  /** Returns the worst status of a check; {@link HealthStatus#UP} when there is none. */
  public HealthStatus status() {
    return HealthStatus.worst(checks.values());
  }

  /** Returns the status of one check; {@link HealthStatus#UP} when there is no such check. */
  public HealthStatus status(String check) {
    HealthResult result = checks.get(check);
    return result == null ? HealthStatus.UP : result.status();
  }

  /** Returns this report without the checks' texts, which may name paths. */
  public HealthReport withoutDetails() {
    Map<String, HealthResult> bare = new TreeMap<>();
    checks.forEach((name, result) -> bare.put(name, new HealthResult(result.status(), "")));
    return new HealthReport(timestamp, bare);
  }

  /** Returns whether a check's status differs, or the whole's. */
  boolean differsFrom(HealthReport before) {
    return status() != before.status()
        || checks.keySet().stream().anyMatch(name -> status(name) != before.status(name));
  }
}
