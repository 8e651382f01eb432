package dev.docgen.observability.health;

import dev.docgen.DocGen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * Looks for detectors and renderers: down when there is none that can work, degraded when one is
 * switched off or failed on a file within the last five minutes. A plug-in that cannot be loaded
 * needs no look: the engine is not built then.
 */
final class PluginsCheck implements HealthCheck {
  private static final long LATELY = Duration.ofMinutes(5).toNanos();

  private final DocGen docGen;
  private final LongSupplier nanoTime;
  private final Map<String, Failures> seen = new HashMap<>();

  private record Failures(long count, long since) {}

  PluginsCheck(DocGen docGen, LongSupplier nanoTime) {
    this.docGen = docGen;
    this.nanoTime = nanoTime;
  }

  @Override
  public String name() {
    return "plugins";
  }

  @Override
  public HealthResult check() {
    List<String> detectors = docGen.detectors();
    Set<String> disabled = docGen.control().disabledDetectors();
    if (detectors.isEmpty()) {
      return HealthResult.down("no detector: add docgen-spi-frameworks or a detector of your own");
    }
    if (docGen.formats().isEmpty()) {
      return HealthResult.down("no renderer");
    }
    if (disabled.containsAll(detectors)) {
      return HealthResult.down("every detector is switched off");
    }
    List<String> troubles = new ArrayList<>();
    disabled.forEach(id -> troubles.add(id + " is switched off"));
    failing().forEach(id -> troubles.add(id + " failed within the last five minutes"));
    return troubles.isEmpty()
        ? HealthResult.up(
            "detectors " + String.join(", ", detectors) + "; formats " + docGen.formats().size())
        : HealthResult.degraded(String.join("; ", troubles));
  }

  private Set<String> failing() {
    long now = nanoTime.getAsLong();
    Set<String> failing = new TreeSet<>();
    docGen
        .statistics()
        .detectorFailures()
        .forEach(
            (id, count) -> {
              Failures last = seen.get(id);
              if (count > 0 && (last == null || last.count() < count)) {
                last = new Failures(count, now);
                seen.put(id, last);
              }
              if (last != null && now - last.since() < LATELY) {
                failing.add(id);
              }
            });
    return failing;
  }
}
