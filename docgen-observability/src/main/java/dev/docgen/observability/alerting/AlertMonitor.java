package dev.docgen.observability.alerting;

import dev.docgen.Registration;
import dev.docgen.observability.settings.AlertThresholds;
import dev.docgen.observability.statistics.GenerationLedger;
import dev.docgen.observability.statistics.WindowStatistics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what an engine does with thresholds, each time it is told to {@link #evaluate}: who has
 * a scheduler calls it every few seconds. Alerts are logged on the logger {@value #LOGGER_NAME} and
 * told to listeners. Thread-safe.
 */
public final class AlertMonitor {

  /** The logger's name. */
  public static final String LOGGER_NAME = "dev.docgen.alerting";

  /** Fewer generations within a window than this say nothing about rates and percentiles. */
  public static final int FEWEST_GENERATIONS = 5;

  private static final Logger LOGGER = LoggerFactory.getLogger(LOGGER_NAME);

  private final GenerationLedger ledger;
  private final BooleanSupplier healthy;
  private final Vitals vitals;
  private final Clock clock;
  private final Map<AlertRule, WatchedRule> rules = new EnumMap<>(AlertRule.class);
  private volatile @Nullable Instant evaluated;
  private final List<AlertListener> listeners = new CopyOnWriteArrayList<>();

  /**
   * Returns a monitor of this process.
   *
   * @param healthy whether health is not down; asked at each evaluation
   */
  public static AlertMonitor of(
      GenerationLedger ledger, AlertThresholds thresholds, BooleanSupplier healthy) {
    return new AlertMonitor(ledger, thresholds, healthy, new JvmVitals(), Clock.systemUTC());
  }

  AlertMonitor(
      GenerationLedger ledger,
      AlertThresholds thresholds,
      BooleanSupplier healthy,
      Vitals vitals,
      Clock clock) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.healthy = Objects.requireNonNull(healthy, "healthy");
    this.vitals = vitals;
    this.clock = clock;
    for (AlertRule rule : AlertRule.values()) {
      rules.put(rule, new WatchedRule(rule, rule.threshold(thresholds), clock.instant()));
    }
  }

  /** Adds a listener, which hears of changes from now on. */
  public Registration addListener(AlertListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return () -> listeners.remove(listener);
  }

  /** Returns how each alert stands, in the order of {@link AlertRule}. */
  public synchronized List<AlertState> states() {
    return rules.values().stream().map(WatchedRule::state).toList();
  }

  /** Returns how one alert stands. */
  public synchronized AlertState state(AlertRule rule) {
    return watched(rule).state();
  }

  /**
   * Changes a threshold.
   *
   * @param value in the unit of {@link AlertRule#measure}
   * @throws IllegalArgumentException when the value is not a number above 0
   */
  public synchronized void threshold(AlertRule rule, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "threshold of " + rule.id() + " must be a number above 0: " + value);
    }
    watched(rule).threshold(value);
  }

  /** Returns how long ago {@link #evaluate} was last called; empty when it never was. */
  public Optional<Duration> sinceEvaluation() {
    return Optional.ofNullable(evaluated).map(at -> Duration.between(at, clock.instant()));
  }

  /** Measures all values, and raises and clears what is to be. */
  public void evaluate() {
    evaluated = clock.instant();
    changes().forEach(this::tell);
  }

  private synchronized List<AlertState> changes() {
    List<AlertState> changes = new ArrayList<>();
    for (WatchedRule rule : rules.values()) {
      if (rule.measured(value(rule.state().rule()), clock.instant())) {
        changes.add(rule.state());
      }
    }
    return changes;
  }

  private WatchedRule watched(AlertRule rule) {
    return Objects.requireNonNull(rules.get(rule));
  }

  private double value(AlertRule rule) {
    return switch (rule) {
      case SERVICE_DOWN -> healthy.getAsBoolean() ? 0 : 1;
      case MEMORY_LEAK -> vitals.memoryUse();
      case HIGH_CPU -> vitals.cpuLoad();
      default -> value(rule, ledger.window(rule.window()));
    };
  }

  private static double value(AlertRule rule, WindowStatistics window) {
    if (window.generations() < FEWEST_GENERATIONS) {
      return Double.NaN;
    }
    return switch (rule) {
      case HIGH_ERROR_RATE, MODERATE_ERROR_RATE -> window.errorRate();
      case CACHE_MISS_RATE -> window.cacheHitRate();
      default -> AlertRule.seconds(window.p95());
    };
  }

  private void tell(AlertState state) {
    log(state);
    for (AlertListener listener : listeners) {
      try {
        listener.changed(state);
      } catch (RuntimeException | LinkageError e) {
        LOGGER.warn("alert listener {} failed", listener.getClass().getName(), e);
      }
    }
  }

  private static void log(AlertState state) {
    if (!state.raised()) {
      LOGGER.info("{}", state.describe());
    } else if (state.rule().urgency() == Urgency.CRITICAL) {
      LOGGER.error("{}", state.describe());
    } else {
      LOGGER.warn("{}", state.describe());
    }
  }
}
