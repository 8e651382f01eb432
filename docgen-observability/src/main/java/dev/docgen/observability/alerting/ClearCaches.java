package dev.docgen.observability.alerting;

import dev.docgen.DocGen;
import java.util.Objects;
import java.util.Optional;

/**
 * Drops everything cached when memory is beyond its threshold, without waiting until it has been so
 * for as long as the alert does. It does so again only after memory was within the threshold.
 */
public final class ClearCaches implements Remediation {
  private final DocGen docGen;
  private boolean done;

  public ClearCaches(DocGen docGen) {
    this.docGen = Objects.requireNonNull(docGen, "docGen");
  }

  @Override
  public String id() {
    return "clear_caches";
  }

  @Override
  public Optional<String> react(AlertMonitor alerts) {
    AlertState memory = alerts.state(AlertRule.MEMORY_LEAK);
    boolean under = memory.rule().exceeds(memory.value(), memory.threshold());
    if (under && !done) {
      docGen.clearCaches();
      done = true;
      return Optional.of(
          "cleared the caches: " + memory.rule().measure() + " is " + memory.value());
    }
    done = under;
    return Optional.empty();
  }
}
