package dev.docgen.observability.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.observability.Generations;
import dev.docgen.observability.MovableClock;
import dev.docgen.observability.settings.AlertThresholds;
import dev.docgen.observability.statistics.GenerationLedger;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemediationTest {
  @TempDir Path root;

  private final MovableClock clock = new MovableClock();
  private final GenerationLedger ledger = new GenerationLedger(clock);
  private final FixedVitals vitals = new FixedVitals();
  private final AlertMonitor alerts =
      new AlertMonitor(ledger, AlertThresholds.DEFAULTS, () -> true, vitals, clock);
  private final Failing detector = new Failing();
  private final DocGen docGen = DocGen.builder().loadDetectors(false).addDetector(detector).build();

  @BeforeEach
  void attach() throws IOException {
    docGen.addListener(ledger);
    Files.writeString(root.resolve("A.java"), "@Api class A {}");
  }

  @AfterEach
  void close() {
    docGen.close();
  }

  private Optional<String> react(Remediation remediation) {
    alerts.evaluate();
    return remediation.react(alerts);
  }

  private void generate(int times) {
    for (int i = 0; i < times; i++) {
      docGen.generate(GenerationRequest.of(root));
    }
  }

  @Test
  void cachesAreClearedOnceWhenMemoryIsShort() {
    generate(1);
    Remediation clear = new ClearCaches(docGen);
    assertThat(react(clear)).isEmpty();

    vitals.memory = 0.85;
    assertThat(react(clear)).hasValue("cleared the caches: share of heap in use is 0.85");
    assertThat(docGen.statistics().caches()).allMatch(cache -> cache.entries() == 0);
    assertThat(react(clear)).isEmpty();

    vitals.memory = 0.5;
    assertThat(react(clear)).isEmpty();
    vitals.memory = 0.85;
    assertThat(react(clear)).isPresent();
  }

  @Test
  void loadIsShedWhileGenerationsAreSlow() {
    docGen.control().maxConcurrentGenerations(8);
    Remediation shed = new ShedLoad(docGen);
    for (int i = 0; i < 10; i++) {
      Generations.succeed(ledger, Duration.ofSeconds(20), "spring");
    }
    assertThat(react(shed)).hasValue("lowered the limit of generations at once from 8 to 4");
    assertThat(docGen.control().maxConcurrentGenerations()).isEqualTo(4);
    assertThat(react(shed)).isEmpty();

    clock.move(Duration.ofMinutes(6));
    alerts.evaluate();
    clock.move(Duration.ofMinutes(1));
    assertThat(react(shed)).hasValue("set the limit of generations at once back to 8");
    assertThat(docGen.control().maxConcurrentGenerations()).isEqualTo(8);
    assertThat(react(shed)).isEmpty();
  }

  @Test
  void aFailingDetectorIsSwitchedOffTriedAgainAndSwitchedOffAgain() {
    Remediation circuit = new PluginCircuit(docGen, ledger, 3, Duration.ofMinutes(5), clock);
    generate(2);
    assertThat(react(circuit)).isEmpty();
    generate(1);
    assertThat(react(circuit))
        .hasValue("switched off detector 'failing', which failed in 3 generations in a row");
    assertThat(docGen.control().disabledDetectors()).containsExactly("failing");
    assertThat(react(circuit)).isEmpty();

    clock.move(Duration.ofMinutes(5));
    assertThat(react(circuit)).hasValue("switched on detector 'failing' to try it again");
    assertThat(react(circuit)).isEmpty();
    generate(1);
    assertThat(react(circuit)).hasValueSatisfying(done -> assertThat(done).contains("off"));

    clock.move(Duration.ofMinutes(5));
    assertThat(react(circuit)).isPresent();
    detector.broken = false;
    generate(1);
    assertThat(react(circuit)).isEmpty();
    detector.broken = true;
    generate(2);
    assertThat(react(circuit)).isEmpty();
    generate(1);
    assertThat(react(circuit)).isPresent();
  }

  @Test
  void whatIsDoneIsCountedAndOneThatThrowsIsNotInTheWay() {
    Remediator remediator = new Remediator(List.of(new Throwing(), new ClearCaches(docGen)));
    vitals.memory = 0.9;
    alerts.evaluate();
    remediator.react(alerts);
    remediator.react(alerts);
    assertThat(remediator.counts()).hasToString("{throwing=0, clear_caches=1}");
  }

  /** Fails on every file while it is broken. */
  private static final class Failing implements FrameworkDetector {
    volatile boolean broken = true;

    @Override
    public String id() {
      return "failing";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Api");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      if (broken) {
        throw new IllegalStateException("broken");
      }
      return List.of();
    }
  }

  private static final class Throwing implements Remediation {
    @Override
    public String id() {
      return "throwing";
    }

    @Override
    public Optional<String> react(AlertMonitor alerts) {
      throw new IllegalStateException("broken");
    }
  }
}
