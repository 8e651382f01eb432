package dev.docgen.observability;

import dev.docgen.DocGen;
import dev.docgen.observability.alerting.AlertListener;
import dev.docgen.observability.alerting.ClearCaches;
import dev.docgen.observability.alerting.PluginCircuit;
import dev.docgen.observability.alerting.Remediation;
import dev.docgen.observability.alerting.ShedLoad;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.jmx.JmxPublisher;
import dev.docgen.observability.settings.AlertThresholds;
import dev.docgen.observability.settings.LogLevel;
import dev.docgen.observability.settings.ObservabilitySettings;
import dev.docgen.observability.settings.Profile;
import dev.docgen.observability.statistics.GenerationLedger;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javax.management.MBeanServer;
import org.jspecify.annotations.Nullable;

/** Puts together what watches an engine. Not thread-safe. */
public final class ObservabilityBuilder {
  private final DocGen docGen;
  private final List<Backend> backends = new ArrayList<>();
  private final List<AlertListener> alertListeners = new ArrayList<>();
  private final List<BiFunction<DocGen, GenerationLedger, Remediation>> remediations =
      new ArrayList<>();
  private ObservabilitySettings settings = Profile.PRODUCTION.settings();
  private @Nullable Backend meters;
  private Path outputDirectory = Path.of(System.getProperty("java.io.tmpdir"));
  private boolean logLevel;

  ObservabilityBuilder(DocGen docGen) {
    this.docGen = Objects.requireNonNull(docGen, "docGen");
  }

  /** Takes the settings of a profile; what is overridden is said after it. */
  public ObservabilityBuilder profile(Profile profile) {
    return settings(profile.settings());
  }

  /** Takes settings of one's own, such as a {@code SettingsReader} reads. */
  public ObservabilityBuilder settings(ObservabilitySettings value) {
    settings = Objects.requireNonNull(value, "settings");
    return this;
  }

  /** Overrides how long what health checks found holds. */
  public ObservabilityBuilder healthCheckInterval(Duration value) {
    return settings(settings.withHealthCheckInterval(value));
  }

  /** Overrides whether meters are bound. */
  public ObservabilityBuilder metricsEnabled(boolean value) {
    return settings(settings.withMetricsEnabled(value));
  }

  /** Overrides whether thresholds are watched in this process. */
  public ObservabilityBuilder alertingEnabled(boolean value) {
    return settings(settings.withAlertingEnabled(value));
  }

  /** Overrides beyond what alerts are raised. */
  public ObservabilityBuilder alertThresholds(AlertThresholds value) {
    return settings(settings.withAlertThresholds(value));
  }

  /** Binds meters to a registry, unless the settings switch metrics off. */
  public ObservabilityBuilder meterRegistry(MeterRegistry registry) {
    meters = new MicrometerBackend(Objects.requireNonNull(registry, "registry"), docGen.name());
    return this;
  }

  /** Records spans with a tracer of this one; no global one is touched. */
  public ObservabilityBuilder openTelemetry(OpenTelemetry openTelemetry) {
    return openTelemetry(openTelemetry, UnaryOperator.identity());
  }

  /**
   * Records spans with a tracer of this one.
   *
   * @param redaction applied to what can hold a path: {@code app.path} and exception messages
   */
  public ObservabilityBuilder openTelemetry(
      OpenTelemetry openTelemetry, UnaryOperator<String> redaction) {
    backends.add(
        new OpenTelemetryBackend(
            Objects.requireNonNull(openTelemetry, "openTelemetry"),
            Objects.requireNonNull(redaction, "redaction")));
    return this;
  }

  /** Publishes MXBeans on the platform's server, which JConsole and exporters see. */
  public ObservabilityBuilder jmx() {
    return jmx(ManagementFactory.getPlatformMBeanServer());
  }

  /** Publishes MXBeans on this server. */
  public ObservabilityBuilder jmx(MBeanServer server) {
    Objects.requireNonNull(server, "server");
    backends.add(
        observability -> {
          JmxPublisher published = observability.publish(server);
          return published::close;
        });
    return this;
  }

  /**
   * Sets where documents are written, which the health check {@code filesystem} tries out; the
   * folder for temporary files unless set. It must exist.
   */
  public ObservabilityBuilder outputDirectory(Path folder) {
    outputDirectory = Objects.requireNonNull(folder, "folder");
    return this;
  }

  /**
   * Sets the level of the logger {@code dev.docgen} to that of the settings, where the host's
   * logging lets it be set; without this the host's configuration holds.
   */
  public ObservabilityBuilder setLogLevel() {
    logLevel = true;
    return this;
  }

  /** Sets the level of the logger {@code dev.docgen}, whatever the settings say. */
  public ObservabilityBuilder setLogLevel(LogLevel value) {
    return settings(settings.withLogLevel(value)).setLogLevel();
  }

  /** Tells alerts to a listener as well. */
  public ObservabilityBuilder addAlertListener(AlertListener listener) {
    alertListeners.add(Objects.requireNonNull(listener, "listener"));
    return this;
  }

  /** Has caches cleared under memory pressure. */
  public ObservabilityBuilder clearCachesUnderMemoryPressure() {
    remediations.add((engine, ledger) -> new ClearCaches(engine));
    return this;
  }

  /** Has fewer generations at once while they are slow or the CPU is busy. */
  public ObservabilityBuilder shedLoad() {
    remediations.add((engine, ledger) -> new ShedLoad(engine));
    return this;
  }

  /** Has detectors switched off for a while that fail again and again. */
  public ObservabilityBuilder switchOffFailingDetectors() {
    remediations.add(PluginCircuit::of);
    return this;
  }

  /** Has something of one's own done after each evaluation of the alerts. */
  public ObservabilityBuilder addRemediation(Remediation remediation) {
    Objects.requireNonNull(remediation, "remediation");
    remediations.add((engine, ledger) -> remediation);
    return this;
  }

  /** Starts watching. */
  public DocGenObservability start() {
    return new DocGenObservability(this);
  }

  DocGen docGen() {
    return docGen;
  }

  ObservabilitySettings settings() {
    return settings;
  }

  boolean setsLogLevel() {
    return logLevel;
  }

  List<AlertListener> alertListeners() {
    return alertListeners;
  }

  List<Backend> backends() {
    List<Backend> all = new ArrayList<>(backends);
    if (meters != null && settings.metricsEnabled()) {
      all.add(meters);
    }
    return all;
  }

  List<Remediation> remediations(DocGen engine, GenerationLedger ledger) {
    return remediations.stream().map(each -> each.apply(engine, ledger)).toList();
  }

  HealthMonitor health() {
    return HealthMonitor.builder()
        .addStandardChecks(outputDirectory)
        .addEngineChecks(docGen)
        .addMemoryCheck()
        .interval(settings.healthCheckInterval())
        .build();
  }
}
