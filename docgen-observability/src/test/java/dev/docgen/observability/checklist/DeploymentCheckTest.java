package dev.docgen.observability.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import com.sun.net.httpserver.HttpServer;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.Engines;
import dev.docgen.observability.ObservabilityBuilder;
import dev.docgen.observability.alerting.AlertRule;
import dev.docgen.observability.checklist.Finding.Verdict;
import dev.docgen.observability.health.HealthHttpHandler;
import dev.docgen.observability.settings.Profile;
import dev.docgen.observability.settings.SettingsReader;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

class DeploymentCheckTest {
  @TempDir Path folder;

  private final DocGen docGen = Engines.named("orders");
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private HttpServer server;
  private URI base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    Files.writeString(folder.resolve("Pets.java"), "@Spring class Pets {}");
  }

  @AfterEach
  void close() {
    docGen.close();
    server.stop(0);
  }

  private ObservabilityBuilder builder() {
    return DocGenObservability.builder(docGen).profile(Profile.PRODUCTION).meterRegistry(registry);
  }

  private void answer(String path, int status, Supplier<String> body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void generate(int times) {
    for (int i = 0; i < times; i++) {
      docGen.generate(GenerationRequest.of(folder));
    }
  }

  private static Finding find(DeploymentCheck check, ChecklistItem item) {
    return check.run().stream().filter(each -> each.item() == item).findFirst().orElseThrow();
  }

  @Test
  void everyItemIsReportedInTheOrderOfTheChecklist() {
    try (DocGenObservability observability = builder().start()) {
      assertThat(DeploymentCheck.of(observability).run())
          .extracting(Finding::item)
          .containsExactly(ChecklistItem.values());
    }
  }

  @Test
  void everythingHoldsWhereEverythingIsThere() throws IOException {
    try (DocGenObservability observability = builder().start()) {
      new HealthHttpHandler(observability.health()).addTo(server);
      answer("/metrics", 200, registry::scrape);
      answer("/api/v1/rules", 200, () -> rules("ok"));
      answer(
          "/api/v1/alertmanagers",
          200,
          () -> "{\"data\":{\"activeAlertmanagers\":[{\"url\":\"x\"}]}}");
      answer("/api/v2/status", 200, () -> "{}");
      answer("/api/v1/query", 200, () -> value("20"));
      Path runbooks = Files.createDirectory(folder.resolve("runbooks"));
      for (AlertRule rule : AlertRule.values()) {
        Files.writeString(runbooks.resolve(rule.id().replace('_', '-') + ".md"), "# what to do");
      }
      Path dashboard = Files.writeString(folder.resolve("dashboard.json"), dashboard("Memory"));
      Path log = folder.resolve("docgen.log");
      generate(20);

      try (FileLog attached = new FileLog(log)) {
        assertThat(
                DeploymentCheck.of(observability)
                    .healthEndpoint(base.resolve("/health"))
                    .metricsEndpoint(base.resolve("/metrics"))
                    .prometheus(base, base)
                    .documents(dashboard, runbooks)
                    .logFile(log)
                    .run())
            .allSatisfy(
                finding -> assertThat(finding.verdict()).as("%s", finding).isEqualTo(Verdict.HOLDS))
            .first()
            .hasToString(
                "[x] Health check endpoints configured: "
                    + base.resolve("/health")
                    + " answers 200");
      }
    }
  }

  /** Writes what DocGen's loggers say into a file. */
  private static final class FileLog implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.docgen");
    private final FileAppender<ILoggingEvent> appender = new FileAppender<>();

    FileLog(Path file) {
      LoggerContext context = logger.getLoggerContext();
      PatternLayoutEncoder encoder = new PatternLayoutEncoder();
      encoder.setContext(context);
      encoder.setPattern("%msg%n");
      encoder.start();
      appender.setContext(context);
      appender.setFile(file.toString());
      appender.setEncoder(encoder);
      appender.start();
      logger.addAppender(appender);
    }

    @Override
    public void close() {
      logger.detachAppender(appender);
      appender.stop();
    }
  }

  private static String rules(String health) {
    return "{\"data\":{\"groups\":[{\"rules\":[{\"name\":\"HighErrorRate\",\"health\":\""
        + health
        + "\"}]}]}}";
  }

  private static String value(String value) {
    return "{\"data\":{\"result\":[{\"value\":[1,\"" + value + "\"]}]}}";
  }

  private static String dashboard(String memory) {
    return """
        {"panels": [
          {"title": "Generation Success Rate"}, {"title": "Response Time Distribution"},
          {"title": "%s Usage"}, {"title": "Error Rate"}, {"title": "Cache Performance"},
          {"title": "Framework Usage"}]}
        """
        .replace("%s", memory);
  }

  @Test
  void whatIsNotGivenToLookAtIsNotVerified() {
    try (DocGenObservability observability = builder().start()) {
      DeploymentCheck check = DeploymentCheck.of(observability);
      for (ChecklistItem item :
          new ChecklistItem[] {
            ChecklistItem.HEALTH_ENDPOINTS_CONFIGURED,
            ChecklistItem.DASHBOARD_CREATED,
            ChecklistItem.RUNBOOKS_DOCUMENTED,
            ChecklistItem.METRICS_COLLECTED,
            ChecklistItem.LOGS_FLOWING,
            ChecklistItem.DASHBOARD_ACCURATE,
            ChecklistItem.BASELINE_ESTABLISHED
          }) {
        assertThat(find(check, item).verdict()).as("%s", item).isEqualTo(Verdict.NOT_VERIFIED);
      }
    }
  }

  @Test
  void withoutARegistryMetricsFail() {
    try (DocGenObservability observability = DocGenObservability.builder(docGen).start()) {
      DeploymentCheck check = DeploymentCheck.of(observability);
      assertThat(find(check, ChecklistItem.METRICS_ENABLED))
          .hasToString(
              "[!] Metrics collection enabled: no registry was given:"
                  + " ObservabilityBuilder.meterRegistry");
      assertThat(find(check, ChecklistItem.METRICS_COLLECTED).verdict()).isEqualTo(Verdict.FAILS);
    }
  }

  @Test
  void withMetricsOrAlertingSwitchedOffTheseFail() {
    try (DocGenObservability observability =
        builder()
            .settings(
                SettingsReader.yaml(
                    Profile.PRODUCTION, "{metrics_enabled: false, alerting_enabled: false}"))
            .start()) {
      DeploymentCheck check = DeploymentCheck.of(observability);
      assertThat(find(check, ChecklistItem.METRICS_ENABLED).detail())
          .isEqualTo("metrics_enabled is false");
      assertThat(find(check, ChecklistItem.ALERT_RULES_TESTED).verdict()).isEqualTo(Verdict.FAILS);
      assertThat(find(check, ChecklistItem.ALERTS_FIRING).verdict()).isEqualTo(Verdict.FAILS);
    }
  }

  @Test
  void anEndpointThatDoesNotAnswerFails() {
    try (DocGenObservability observability = builder().start()) {
      URI nowhere = base.resolve("/nowhere");
      server.stop(0);
      DeploymentCheck check =
          DeploymentCheck.of(observability)
              .healthEndpoint(nowhere)
              .metricsEndpoint(nowhere)
              .prometheus(nowhere, nowhere);
      for (ChecklistItem item :
          new ChecklistItem[] {
            ChecklistItem.HEALTH_ENDPOINTS_CONFIGURED,
            ChecklistItem.HEALTH_RESPONDING,
            ChecklistItem.METRICS_COLLECTED,
            ChecklistItem.ALERTS_FIRING,
            ChecklistItem.DASHBOARD_ACCURATE
          }) {
        assertThat(find(check, item).verdict()).as("%s", item).isEqualTo(Verdict.FAILS);
      }
    }
  }

  @Test
  void healthThatIsDownFails() {
    docGen.detectors().forEach(id -> docGen.control().detectorEnabled(id, false));
    try (DocGenObservability observability = builder().start()) {
      assertThat(find(DeploymentCheck.of(observability), ChecklistItem.HEALTH_RESPONDING))
          .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.FAILS))
          .satisfies(finding -> assertThat(finding.detail()).contains("plugins"));
    }
  }

  @Test
  void anUnhealthyRuleAndAMissingPanelAndRunbookFail() throws IOException {
    answer("/api/v1/rules", 200, () -> rules("err"));
    answer("/api/v1/alertmanagers", 200, () -> "{\"data\":{\"activeAlertmanagers\":[]}}");
    answer("/api/v2/status", 200, () -> "{}");
    answer("/api/v1/query", 200, () -> value("5000"));
    Path dashboard = Files.writeString(folder.resolve("dashboard.json"), dashboard("Heap"));
    try (DocGenObservability observability = builder().start()) {
      DeploymentCheck check =
          DeploymentCheck.of(observability).prometheus(base, base).documents(dashboard, folder);

      assertThat(find(check, ChecklistItem.ALERTS_FIRING).detail()).contains("HighErrorRate");
      assertThat(find(check, ChecklistItem.DASHBOARD_CREATED))
          .hasToString("[!] Dashboard panels created: no panel of memory");
      assertThat(find(check, ChecklistItem.RUNBOOKS_DOCUMENTED).detail())
          .contains("no service-down.md, high-error-rate.md");
      assertThat(find(check, ChecklistItem.DASHBOARD_ACCURATE).detail())
          .isEqualTo("Prometheus shows 5000.0 generations, the process counted 0.0");
    }
  }

  @Test
  void aLineThatDoesNotArriveFails() {
    try (DocGenObservability observability = builder().start()) {
      Path log = folder.resolve("absent.log");
      assertThat(find(DeploymentCheck.of(observability).logFile(log), ChecklistItem.LOGS_FLOWING))
          .hasToString(
              "[!] Logs flowing to aggregation system: a line did not arrive in "
                  + log
                  + " within 5 s");
    }
  }

  @ParameterizedTest
  @EnumSource(ChecklistItem.class)
  void aHostLooksInItsOwnWay(ChecklistItem item) {
    try (DocGenObservability observability = builder().start()) {
      DeploymentCheck check =
          DeploymentCheck.of(observability)
              .look(
                  item,
                  () -> {
                    throw new IOException("seen by the host");
                  });
      Finding finding = find(check, item);
      assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
      assertThat(finding.detail()).isEqualTo("java.io.IOException: seen by the host");
    }
  }
}
