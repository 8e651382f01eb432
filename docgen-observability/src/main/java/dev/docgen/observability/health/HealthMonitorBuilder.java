package dev.docgen.observability.health;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Builds a {@link HealthMonitor}. Not thread-safe. */
public final class HealthMonitorBuilder {
  private static final Duration NO_LIMIT_OF_ITS_OWN = Duration.ofDays(1);

  private final List<CheckRun> checks = new ArrayList<>();
  private Duration timeout = Duration.ofSeconds(5);
  private Duration interval = Duration.ofSeconds(30);
  private Clock clock = Clock.systemUTC();

  HealthMonitorBuilder() {}

  /** Adds a check; a name that is taken is an {@link IllegalArgumentException}. */
  public HealthMonitorBuilder addCheck(HealthCheck check) {
    return addCheck(check, NO_LIMIT_OF_ITS_OWN);
  }

  /**
   * Adds a check with a time bound of its own, beside that of the whole.
   *
   * @throws IllegalArgumentException when the name is taken or the bound is not positive
   */
  public HealthMonitorBuilder addCheck(HealthCheck check, Duration limit) {
    if (checks.stream().anyMatch(other -> other.name().equals(check.name()))) {
      throw new IllegalArgumentException("two checks have the name '" + check.name() + "'");
    }
    checks.add(new CheckRun(check, positive("limit", limit)));
    return this;
  }

  /**
   * Adds {@code ast_parsing}, {@code template_engine} and {@code filesystem}.
   *
   * @param outputDirectory where documents are written; it must exist
   */
  public HealthMonitorBuilder addStandardChecks(Path outputDirectory) {
    return addStandardChecks(DocGen::builder, outputDirectory);
  }

  /**
   * Adds the standard checks, made with an engine of one's own settings.
   *
   * @param engine asked once, at the first report, for the settings of an engine that reads the
   *     probe alone: neither its allowed roots nor its meters are the host's
   * @param outputDirectory where documents are written; it must exist
   */
  public HealthMonitorBuilder addStandardChecks(
      Supplier<DocGenBuilder> engine, Path outputDirectory) {
    ProbeEngine probe = new ProbeEngine(engine);
    addCheck(new AstParsingCheck(probe));
    addCheck(new TemplateEngineCheck(probe));
    return addCheck(new FilesystemCheck(outputDirectory));
  }

  /**
   * Adds the checks that read what an engine says of itself: {@code plugins}, {@code caches},
   * {@code concurrency} and {@code progress}. The engine is not closed with the monitor.
   */
  public HealthMonitorBuilder addEngineChecks(DocGen docGen) {
    Objects.requireNonNull(docGen, "docGen");
    addCheck(new PluginsCheck(docGen, System::nanoTime));
    addCheck(new CachesCheck(() -> docGen.statistics().caches()));
    addCheck(new ConcurrencyCheck(docGen, System::nanoTime));
    return addCheck(new ProgressCheck(docGen, System::nanoTime));
  }

  /** Adds {@code memory}: degraded from 80 % of the heap on, down from 95 %. */
  public HealthMonitorBuilder addMemoryCheck() {
    return addMemoryCheck(0.8, 0.95);
  }

  /**
   * Adds {@code memory}: how full the heap was after its last collection.
   *
   * @param degraded the share from which on it is degraded, above 0
   * @param down the share from which on it is down, at most 1
   */
  public HealthMonitorBuilder addMemoryCheck(double degraded, double down) {
    return addCheck(new MemoryCheck(HeapAfterCollection::read, degraded, down));
  }

  /** Sets how long a report may take; five seconds unless set. */
  public HealthMonitorBuilder timeout(Duration value) {
    timeout = positive("timeout", value);
    return this;
  }

  /** Sets how long a report is good for; 30 seconds unless set, zero for none. */
  public HealthMonitorBuilder interval(Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException("interval must not be negative: " + value);
    }
    interval = value;
    return this;
  }

  /** Sets the clock of reports and of the interval. */
  public HealthMonitorBuilder clock(Clock value) {
    clock = Objects.requireNonNull(value, "clock");
    return this;
  }

  public HealthMonitor build() {
    return new HealthMonitor(checks, timeout, interval, clock);
  }

  private static Duration positive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + " must be positive: " + value);
    }
    return value;
  }
}
