package dev.docgen.observability;

import dev.docgen.DocGen;
import dev.docgen.Registration;
import dev.docgen.observability.alerting.AlertListener;
import dev.docgen.observability.alerting.AlertMonitor;
import dev.docgen.observability.alerting.Remediator;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.health.HealthStatus;
import dev.docgen.observability.jmx.JmxPublisher;
import dev.docgen.observability.logging.GenerationLog;
import dev.docgen.observability.logging.LoggingLevels;
import dev.docgen.observability.security.SecurityMonitor;
import dev.docgen.observability.settings.ObservabilitySettings;
import dev.docgen.observability.statistics.GenerationLedger;
import dev.docgen.observability.statistics.Kpis;
import dev.docgen.observability.statistics.Uptime;
import dev.docgen.spi.GenerationListener;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.management.MBeanServer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that watches an engine, wired in one line:
 *
 * <pre>{@code
 * DocGenObservability observability =
 *     DocGenObservability.builder(docGen)
 *         .profile(Profile.PRODUCTION)
 *         .meterRegistry(registry)
 *         .openTelemetry(openTelemetry)
 *         .jmx()
 *         .start();
 * }</pre>
 *
 * <p>Backends that are not given are not needed, neither at compile time nor at run time. Each part
 * can also be had alone; nothing here does more than put them together. {@link #close()}, and the
 * engine's end, take everything back: meters, beans, listeners, the one thread. Thread-safe.
 */
public final class DocGenObservability implements AutoCloseable {
  private static final Duration ALERT_INTERVAL = Duration.ofSeconds(15);

  private final DocGen docGen;
  private final ObservabilitySettings settings;
  private final GenerationLedger ledger = GenerationLedger.create();
  private final Uptime uptime = new Uptime(Clock.systemUTC());
  private final SecurityMonitor security;
  private final HealthMonitor health;
  private final AlertMonitor alerts;
  private final Remediator remediator;
  private final Ticker ticker;
  private final Deque<Registration> parts = new ArrayDeque<>();
  private @Nullable MeterView meters;
  private boolean closed;

  DocGenObservability(ObservabilityBuilder builder) {
    docGen = builder.docGen();
    settings = builder.settings();
    security = new SecurityMonitor(docGen.name());
    health = builder.health();
    alerts =
        AlertMonitor.of(
            ledger,
            settings.alertThresholds(),
            () -> health.latest().status() != HealthStatus.DOWN);
    remediator = new Remediator(builder.remediations(docGen, ledger));
    ticker = new Ticker("docgen-observability-" + docGen.name());
    try {
      wire(builder);
    } catch (RuntimeException | LinkageError e) {
      close();
      throw e;
    }
  }

  private void wire(ObservabilityBuilder builder) {
    add(docGen.addListener(ledger));
    add(docGen.addListener(new GenerationLog(docGen.name())));
    add(docGen.addListener(security));
    add(docGen.addListener(new End()));
    add(health.addListener((before, after) -> uptime.is(after.status() != HealthStatus.DOWN)));
    for (AlertListener listener : builder.alertListeners()) {
      add(alerts.addListener(listener));
    }
    for (Backend backend : builder.backends()) {
      add(backend.attach(this));
      backend.meters().ifPresent(view -> meters = view);
    }
    if (builder.setsLogLevel()) {
      add(LogLevels.set(settings.logLevel(), LoggingLevels.ofHost()));
    }
    ticker.every(settings.healthCheckInterval(), health::refresh);
    ticker.every(Duration.ofMinutes(1), security::summarize);
    if (settings.alertingEnabled()) {
      ticker.every(ALERT_INTERVAL, this::watch);
    }
  }

  private void watch() {
    alerts.evaluate();
    remediator.react(alerts);
  }

  private void add(Registration part) {
    parts.push(part);
  }

  /** Returns a builder with the settings of the profile {@code PRODUCTION}. */
  public static ObservabilityBuilder builder(DocGen docGen) {
    return new ObservabilityBuilder(docGen);
  }

  /** Returns the engine that is watched. */
  public DocGen docGen() {
    return docGen;
  }

  public ObservabilitySettings settings() {
    return settings;
  }

  /** Returns what generations did since this was started. */
  public GenerationLedger statistics() {
    return ledger;
  }

  /** Returns the health checks, for probes of the host's own. */
  public HealthMonitor health() {
    return health;
  }

  /** Returns the alerts; without alerting enabled they stand still until told to evaluate. */
  public AlertMonitor alerts() {
    return alerts;
  }

  /** Returns what repairs by itself, and how often it did. */
  public Remediator remediator() {
    return remediator;
  }

  /** Returns where the host reports failed authentications and limits exceeded. */
  public SecurityMonitor security() {
    return security;
  }

  /** Returns what is to be seen of the meters; empty when none are bound. */
  public Optional<MeterView> meters() {
    return Optional.ofNullable(meters);
  }

  /** Returns the share of the time since this was started in which health was not down, 0 to 1. */
  public double availability() {
    return uptime.ratio();
  }

  /** Returns the key figures of the last hour. */
  public Kpis kpis() {
    return Kpis.of(ledger.window(GenerationLedger.REMEMBERED), availability());
  }

  /** Publishes what is here on a server; closing the publisher takes it back. */
  JmxPublisher publish(MBeanServer server) {
    JmxPublisher jmx = JmxPublisher.publish(docGen, ledger, server, this::availability);
    jmx.health(health, this::availability);
    jmx.alerting(alerts, remediator);
    jmx.security(security);
    jmx.logging(LoggingLevels.ofHost());
    return jmx;
  }

  /** Takes back everything; the engine goes on unwatched. Idempotent. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    ticker.close();
    parts.forEach(Registration::close);
    parts.clear();
    security.engineClosed();
    health.close();
  }

  /** Ends with the engine. */
  private final class End implements GenerationListener {
    @Override
    public void engineClosed() {
      close();
    }
  }
}
