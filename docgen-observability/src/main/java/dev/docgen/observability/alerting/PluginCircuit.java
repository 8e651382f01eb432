package dev.docgen.observability.alerting;

import dev.docgen.DocGen;
import dev.docgen.observability.statistics.DetectorRecord;
import dev.docgen.observability.statistics.GenerationLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Switches a detector off that failed in several generations in a row, and on again after a while;
 * one failure more switches it off again. Others than it switched off it leaves alone.
 */
public final class PluginCircuit implements Remediation {
  private final DocGen docGen;
  private final GenerationLedger ledger;
  private final int failuresInARow;
  private final Duration coolDown;
  private final Clock clock;
  private final Map<String, Instant> open = new TreeMap<>();
  private final Map<String, Long> runsWhenClosed = new TreeMap<>();

  /** Returns a circuit that opens after five failing generations in a row, for five minutes. */
  public static PluginCircuit of(DocGen docGen, GenerationLedger ledger) {
    return new PluginCircuit(docGen, ledger, 5, Duration.ofMinutes(5), Clock.systemUTC());
  }

  /**
   * Returns a circuit.
   *
   * @param failuresInARow failing generations after which it opens
   * @param coolDown how long it stays open
   */
  public PluginCircuit(
      DocGen docGen, GenerationLedger ledger, int failuresInARow, Duration coolDown, Clock clock) {
    this.docGen = Objects.requireNonNull(docGen, "docGen");
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    if (failuresInARow < 1) {
      throw new IllegalArgumentException("failuresInARow must be at least 1: " + failuresInARow);
    }
    this.failuresInARow = failuresInARow;
    this.coolDown = Objects.requireNonNull(coolDown, "coolDown");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  @Override
  public String id() {
    return "plugin_circuit";
  }

  @Override
  public Optional<String> react(AlertMonitor alerts) {
    List<String> done = new ArrayList<>();
    for (DetectorRecord detector : ledger.detectors()) {
      Instant since = open.get(detector.detector());
      if (since == null) {
        openWhenFailing(detector, done);
      } else if (!clock.instant().isBefore(since.plus(coolDown))) {
        close(detector, done);
      }
    }
    return done.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", done));
  }

  private void openWhenFailing(DetectorRecord detector, List<String> done) {
    String id = detector.detector();
    boolean onTrial = detector.runs() > runsWhenClosed.getOrDefault(id, Long.MAX_VALUE);
    if (onTrial && detector.failingRuns() == 0) {
      runsWhenClosed.remove(id);
    } else if (onTrial || isFailing(detector)) {
      docGen.control().detectorEnabled(id, false);
      open.put(id, clock.instant());
      done.add(
          "switched off detector '"
              + id
              + "', which failed in "
              + detector.failingRuns()
              + " generations in a row");
    }
  }

  /** One that was closed waits for its trial. */
  private boolean isFailing(DetectorRecord detector) {
    return !runsWhenClosed.containsKey(detector.detector())
        && detector.failingRuns() >= failuresInARow;
  }

  private void close(DetectorRecord detector, List<String> done) {
    open.remove(detector.detector());
    runsWhenClosed.put(detector.detector(), detector.runs());
    docGen.control().detectorEnabled(detector.detector(), true);
    done.add("switched on detector '" + detector.detector() + "' to try it again");
  }
}
