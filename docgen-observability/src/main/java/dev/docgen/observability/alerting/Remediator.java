package dev.docgen.observability.alerting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has remediations react, counts and logs what they do. Thread-safe. */
public final class Remediator {
  private static final Logger LOGGER = LoggerFactory.getLogger(AlertMonitor.LOGGER_NAME);

  private final List<Remediation> remediations;
  private final Map<String, Long> counts = new LinkedHashMap<>();

  public Remediator(List<? extends Remediation> remediations) {
    this.remediations = List.copyOf(remediations);
    this.remediations.forEach(each -> counts.put(each.id(), 0L));
  }

  /** Has each look at the alerts as they stand; one that throws is logged. */
  public synchronized void react(AlertMonitor alerts) {
    for (Remediation remediation : remediations) {
      try {
        Optional<String> done = remediation.react(alerts);
        if (done.isPresent()) {
          counts.merge(remediation.id(), 1L, Long::sum);
          LOGGER.warn("remediation {}: {}", remediation.id(), done.get());
        }
      } catch (RuntimeException | LinkageError e) {
        LOGGER.error("remediation {} failed", remediation.id(), e);
      }
    }
  }

  /** Returns how often each did something, by id, in the order given. */
  public synchronized Map<String, Long> counts() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
