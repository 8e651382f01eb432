package dev.docgen.observability.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.docgen.observability.Generations;
import dev.docgen.observability.MovableClock;
import dev.docgen.observability.settings.AlertThresholds;
import dev.docgen.observability.statistics.GenerationLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertMonitorTest {
  private final MovableClock clock = new MovableClock();
  private final GenerationLedger ledger = new GenerationLedger(clock);
  private final AtomicBoolean healthy = new AtomicBoolean(true);
  private final FixedVitals vitals = new FixedVitals();
  private final AlertMonitor monitor =
      new AlertMonitor(ledger, AlertThresholds.DEFAULTS, healthy::get, vitals, clock);
  private final List<String> told = new ArrayList<>();

  AlertMonitorTest() {
    monitor.addListener(state -> told.add((state.raised() ? "+" : "-") + state.rule().id()));
  }

  private void run(int succeeding, int failing, Duration each) {
    for (int i = 0; i < succeeding; i++) {
      Generations.succeed(ledger, each, "spring");
    }
    for (int i = 0; i < failing; i++) {
      Generations.fail(ledger, each, new UncheckedIOException(new IOException("gone")));
    }
  }

  private void evaluateFor(Duration time) {
    for (Duration passed = Duration.ZERO;
        passed.compareTo(time) <= 0;
        passed = passed.plusSeconds(15)) {
      monitor.evaluate();
      clock.move(Duration.ofSeconds(15));
    }
  }

  @Test
  void whereNothingRunsNothingIsRaised() {
    evaluateFor(Duration.ofHours(1));
    assertThat(told).isEmpty();
    assertThat(monitor.states()).hasSize(AlertRule.values().length);
    assertThat(monitor.state(AlertRule.HIGH_ERROR_RATE).value()).isNaN();
  }

  @Test
  void healthyWorkRaisesNothing() {
    run(100, 2, Duration.ofMillis(300));
    evaluateFor(Duration.ofMinutes(20));
    assertThat(told).isEmpty();
  }

  @Test
  void moreThanFivePercentOfErrorsWithinFiveMinutesIsCritical() {
    run(94, 6, Duration.ofMillis(300));
    monitor.evaluate();
    assertThat(told).containsExactly("+high_error_rate", "+moderate_error_rate");
    assertThat(monitor.state(AlertRule.HIGH_ERROR_RATE).describe())
        .isEqualTo("high_error_rate raised: share of failed generations is 0.06, threshold 0.05");
  }

  @Test
  void moreThanTwoPercentOfErrorsIsAWarning() {
    run(97, 3, Duration.ofMillis(300));
    monitor.evaluate();
    assertThat(told).containsExactly("+moderate_error_rate");
  }

  @Test
  void fewGenerationsSayNothing() {
    run(0, AlertMonitor.FEWEST_GENERATIONS - 1, Duration.ofMillis(300));
    monitor.evaluate();
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {5_001, 10_000})
  void aPercentileOfMoreThanFiveSecondsIsAWarning(long millis) {
    run(10, 0, Duration.ofMillis(millis));
    monitor.evaluate();
    assertThat(told).containsExactly("+slow_generation");
  }

  @Test
  void aPercentileOfMoreThanTenSecondsIsCritical() {
    run(10, 0, Duration.ofMillis(10_001));
    monitor.evaluate();
    assertThat(told).containsExactly("+response_time", "+slow_generation");
  }

  @Test
  void cachesThatAnswerLessThanHalfTheQuestionsAreAWarning() {
    for (int i = 0; i < 10; i++) {
      Generations.succeedWithCaches(ledger, 4, 6);
    }
    monitor.evaluate();
    assertThat(told).containsExactly("+cache_miss_rate");
  }

  @Test
  void downHealthIsCriticalAtOnce() {
    healthy.set(false);
    monitor.evaluate();
    assertThat(told).containsExactly("+service_down");
    healthy.set(true);
    evaluateFor(Duration.ofMinutes(1));
    assertThat(told).containsExactly("+service_down", "-service_down");
    assertThat(monitor.state(AlertRule.SERVICE_DOWN).timesRaised()).isEqualTo(1);
  }

  @Test
  void memoryIsCriticalWhenItIsSustained() {
    vitals.memory = 0.81;
    evaluateFor(Duration.ofMinutes(9));
    assertThat(told).isEmpty();
    evaluateFor(Duration.ofMinutes(1));
    assertThat(told).containsExactly("+memory_leak");
  }

  @Test
  void cpuIsAWarningWhenItIsSustained() {
    vitals.cpu = 0.9;
    evaluateFor(Duration.ofMinutes(14));
    vitals.cpu = 0.1;
    monitor.evaluate();
    vitals.cpu = 0.9;
    evaluateFor(Duration.ofMinutes(14));
    assertThat(told).isEmpty();
    evaluateFor(Duration.ofMinutes(1));
    assertThat(told).containsExactly("+high_cpu");
  }

  @Test
  void aValueAboutTheThresholdDoesNotFlap() {
    vitals.memory = 0.81;
    evaluateFor(Duration.ofMinutes(10));
    for (int i = 0; i < 100; i++) {
      vitals.memory = i % 2 == 0 ? 0.79 : 0.81;
      evaluateFor(Duration.ofMinutes(1));
    }
    assertThat(told).containsExactly("+memory_leak");
    vitals.memory = 0.7;
    evaluateFor(Duration.ofMinutes(1));
    assertThat(told).containsExactly("+memory_leak", "-memory_leak");
  }

  @Test
  void aThresholdThatIsChangedHoldsFromTheNextEvaluation() {
    run(97, 3, Duration.ofMillis(300));
    monitor.threshold(AlertRule.MODERATE_ERROR_RATE, 0.5);
    assertThat(monitor.state(AlertRule.MODERATE_ERROR_RATE).threshold()).isEqualTo(0.5);
    monitor.evaluate();
    assertThat(told).isEmpty();
    monitor.threshold(AlertRule.MODERATE_ERROR_RATE, 0.02);
    monitor.evaluate();
    assertThat(told).containsExactly("+moderate_error_rate");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aThresholdThatIsNoPositiveNumberIsRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> monitor.threshold(AlertRule.HIGH_CPU, value))
        .withMessageStartingWith("threshold of high_cpu must be a number above 0");
  }

  @Test
  void aListenerThatThrowsDoesNotKeepOthersFromHearing() {
    List<String> later = new ArrayList<>();
    monitor.addListener(
        state -> {
          throw new IllegalStateException("broken");
        });
    monitor.addListener(state -> later.add(state.rule().id()));
    healthy.set(false);
    monitor.evaluate();
    assertThat(later).containsExactly("service_down");
  }

  @ParameterizedTest
  @EnumSource(AlertRule.class)
  void everyRuleHasAThresholdAndWords(AlertRule rule) {
    assertThat(rule.threshold(AlertThresholds.DEFAULTS)).isPositive();
    assertThat(rule.measure()).isNotBlank();
    assertThat(rule.id()).matches("[a-z_]+");
  }

  @Test
  void theVitalsOfThisJvmAreRatios() {
    Vitals jvm = new JvmVitals();
    System.gc();
    assertThat(jvm.memoryUse()).isGreaterThan(0).isLessThan(1);
    assertThat(jvm.cpuLoad()).matches(load -> Double.isNaN(load) || load >= 0 && load <= 1);
  }
}
