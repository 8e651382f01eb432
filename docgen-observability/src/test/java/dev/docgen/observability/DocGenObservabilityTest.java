package dev.docgen.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.observability.alerting.AlertRule;
import dev.docgen.observability.alerting.AlertState;
import dev.docgen.observability.health.HealthStatus;
import dev.docgen.observability.logging.LoggingLevels;
import dev.docgen.observability.settings.AlertThresholds;
import dev.docgen.observability.settings.LogLevel;
import dev.docgen.observability.settings.ObservabilitySettings;
import dev.docgen.observability.settings.Profile;
import dev.docgen.observability.settings.SettingsReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DocGenObservabilityTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  @TempDir Path root;

  private final MBeanServer server = MBeanServerFactory.newMBeanServer();
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final DocGen docGen = Engines.named("orders");

  @BeforeEach
  void writeAnApplication() throws IOException {
    Files.writeString(root.resolve("Pets.java"), "@Spring class Pets {}");
  }

  @AfterEach
  void close() {
    docGen.close();
  }

  private ObservabilityBuilder everything() {
    return DocGenObservability.builder(docGen)
        .profile(Profile.PRODUCTION)
        .meterRegistry(registry)
        .openTelemetry(TELEMETRY.getOpenTelemetry())
        .jmx(server)
        .clearCachesUnderMemoryPressure()
        .shedLoad()
        .switchOffFailingDetectors();
  }

  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(name -> name.startsWith("docgen-observability-"))
        .collect(Collectors.toSet());
  }

  @Test
  void oneLineWiresEverything() {
    try (DocGenObservability observability = everything().start()) {
      docGen.generate(GenerationRequest.of(root));

      assertThat(observability.health().report().status()).isEqualTo(HealthStatus.UP);
      assertThat(observability.kpis().successRate()).isEqualTo(1);
      assertThat(
              registry.get("doc.generation.requests").tag("framework", "spring").counter().count())
          .isEqualTo(1);
      assertThat(registry.get("doc.health").tag("check", "ast_parsing").gauge().value())
          .isEqualTo(1);
      assertThat(registry.get("doc.remediations").functionCounters()).hasSize(3);
      assertThat(registry.get("doc.alert").gauges()).hasSize(8);
      assertThat(TELEMETRY.getSpans())
          .extracting(span -> span.getName())
          .contains("generate_documentation", "detect");
      assertThat(server.getMBeanCount()).isGreaterThan(9);
      assertThat(threads()).contains("docgen-observability-orders");
    }
  }

  @Test
  void closingTakesEverythingBackAndTheEngineGoesOn() throws Exception {
    int beans = server.getMBeanCount();
    DocGenObservability observability = everything().start();
    observability.close();
    observability.close();

    assertThat(registry.getMeters()).isEmpty();
    assertThat(server.getMBeanCount()).isEqualTo(beans);
    assertThat(docGen.generate(GenerationRequest.of(root)).model().operations()).hasSize(1);
    assertThat(observability.statistics().last()).isEmpty();
  }

  @Test
  void theEnginesEndTakesEverythingBack() {
    everything().start();
    docGen.close();
    assertThat(registry.getMeters()).isEmpty();
    assertThat(server.queryNames(null, null))
        .noneMatch(name -> name.getDomain().equals("dev.docgen"));
  }

  @Test
  void aSecurityEventOfTheHostIsMeteredOnceAndOneOfTheEngineOnce() throws IOException {
    try (DocGenObservability observability = everything().start()) {
      observability.security().authenticationFailure("wrong token", "192.0.2.7");
      docGen.control().maxConcurrentGenerations(1);
      observability.security().rateLimited("too many", "192.0.2.7");

      assertThat(events("authentication_failure")).isEqualTo(1);
      assertThat(events("rate_limit")).isEqualTo(1);
      assertThat(events("oversize_input")).isZero();
    }
  }

  private double events(String type) {
    return registry.get("doc.security.events").tag("type", type).counter().count();
  }

  @Test
  void theDevelopmentProfileBindsNoMetersAndWatchesNoThreshold() throws Exception {
    List<AlertState> told = new CopyOnWriteArrayList<>();
    try (DocGenObservability observability =
        everything().profile(Profile.DEVELOPMENT).addAlertListener(told::add).start()) {
      assertThat(registry.getMeters()).isEmpty();
      assertThat(observability.health().interval()).hasSeconds(60);
      assertThat(told).isEmpty();
    }
  }

  @Test
  void settingsThatAreReadAreTaken() {
    try (DocGenObservability observability =
        DocGenObservability.builder(docGen)
            .settings(SettingsReader.yaml(Profile.PRODUCTION, "health_check_interval: 5"))
            .start()) {
      assertThat(observability.health().interval()).hasSeconds(5);
    }
  }

  @Test
  void whatTheBuilderSaysOverridesTheProfile() {
    AlertThresholds strict =
        new AlertThresholds(
            0.01, 0.02, Duration.ofSeconds(1), Duration.ofSeconds(2), 0.7, 0.6, 0.5);
    try (DocGenObservability observability =
        everything()
            .healthCheckInterval(Duration.ofSeconds(3))
            .metricsEnabled(false)
            .alertingEnabled(false)
            .alertThresholds(strict)
            .start()) {
      assertThat(observability.settings())
          .isEqualTo(
              new ObservabilitySettings(
                  LogLevel.WARNING, false, Duration.ofSeconds(3), false, strict));
      assertThat(observability.alerts().state(AlertRule.HIGH_CPU).threshold()).isEqualTo(0.5);
      assertThat(registry.getMeters()).isEmpty();
    }
  }

  @Test
  void theLogLevelIsSetOnRequestAndGivenBack() {
    LoggingLevels levels = LoggingLevels.ofHost();
    levels.set("dev.docgen", "TRACE");
    try (DocGenObservability observability = everything().setLogLevel(LogLevel.ERROR).start()) {
      assertThat(levels.get("dev.docgen")).isEqualTo("ERROR");
      assertThat(observability.settings().logLevel()).isEqualTo(LogLevel.ERROR);
    }
    assertThat(levels.own("dev.docgen")).isEqualTo("TRACE");
    levels.set("dev.docgen", "INHERITED");
  }

  @Test
  void anOpenTelemetryThatDoesNothingIsFine() {
    try (DocGenObservability observability =
        DocGenObservability.builder(docGen).openTelemetry(OpenTelemetry.noop()).start()) {
      docGen.generate(GenerationRequest.of(root));
      assertThat(observability.statistics().last()).isPresent();
    }
  }
}
