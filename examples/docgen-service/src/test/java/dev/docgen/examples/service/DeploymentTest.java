package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.docgen.examples.service.settings.Settings;
import dev.docgen.observability.checklist.ChecklistItem;
import dev.docgen.observability.checklist.DeploymentCheck;
import dev.docgen.observability.checklist.Finding;
import dev.docgen.observability.checklist.Finding.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The monitoring checklist tells of the part that is switched off, and of no other. */
class DeploymentTest {
  private static final Path DEPLOY = Path.of("deploy");

  @TempDir Path data;
  @TempDir Path folder;
  private Path log;

  @BeforeEach
  void noteLines() throws IOException {
    log = Files.createFile(folder.resolve("service.log"));
  }

  @Test
  void holdsWhereNothingIsSwitchedOff() throws Exception {
    try (RunningService service = RunningService.start(data);
        LoggedTo lines = LoggedTo.file(log)) {
      awaitAlerts(service);
      List<Finding> findings = check(service).run();
      assertThat(findings).hasSize(ChecklistItem.values().length);
      assertThat(failing(findings)).isEmpty();
      assertThat(findings)
          .filteredOn(each -> each.verdict() == Verdict.NOT_VERIFIED)
          .extracting(Finding::item)
          .containsExactly(ChecklistItem.DASHBOARD_ACCURATE, ChecklistItem.BASELINE_ESTABLISHED);
    }
  }

  @Test
  void tellsOfHealthThatDoesNotAnswer() throws Exception {
    try (RunningService service = RunningService.start(data);
        LoggedTo lines = LoggedTo.file(log)) {
      awaitAlerts(service);
      URI closed = URI.create("http://127.0.0.1:" + FreePort.find() + "/health");
      assertThat(failing(check(service).healthEndpoint(closed).run()))
          .containsExactly(
              ChecklistItem.HEALTH_ENDPOINTS_CONFIGURED, ChecklistItem.HEALTH_RESPONDING);
    }
  }

  @Test
  void tellsOfMetricsThatAreSwitchedOff() throws Exception {
    try (RunningService service = RunningService.start(data, "PROFILE", "development");
        LoggedTo lines = LoggedTo.file(log)) {
      assertThat(failing(check(service).run()))
          .contains(ChecklistItem.METRICS_ENABLED, ChecklistItem.METRICS_COLLECTED)
          .doesNotContain(ChecklistItem.HEALTH_RESPONDING, ChecklistItem.LOGS_FLOWING);
    }
  }

  @Test
  void tellsOfAlertsThatAreSwitchedOff() throws Exception {
    try (RunningService service = RunningService.start(data, "PROFILE", "staging");
        LoggedTo lines = LoggedTo.file(log)) {
      service.documented();
      assertThat(failing(check(service).run()))
          .containsExactly(ChecklistItem.ALERT_RULES_TESTED, ChecklistItem.ALERTS_FIRING);
    }
  }

  @Test
  void tellsOfLinesThatDoNotArrive() throws Exception {
    try (RunningService service = RunningService.start(data)) {
      awaitAlerts(service);
      assertThat(failing(check(service).run())).containsExactly(ChecklistItem.LOGS_FLOWING);
    }
  }

  @Test
  void tellsOfLoggersThatAreOff() throws Exception {
    Logger security = (Logger) LoggerFactory.getLogger("security");
    try (RunningService service = RunningService.start(data);
        LoggedTo lines = LoggedTo.file(log)) {
      awaitAlerts(service);
      security.setLevel(Level.OFF);
      assertThat(failing(check(service).run())).containsExactly(ChecklistItem.LOGGING_VERIFIED);
    } finally {
      security.setLevel(null);
    }
  }

  @Test
  void tellsOfADashboardAndRunbooksThatAreMissing() throws Exception {
    try (RunningService service = RunningService.start(data);
        LoggedTo lines = LoggedTo.file(log)) {
      awaitAlerts(service);
      assertThat(failing(check(service).documents(folder.resolve("dashboard.json"), folder).run()))
          .containsExactly(ChecklistItem.DASHBOARD_CREATED, ChecklistItem.RUNBOOKS_DOCUMENTED);
    }
  }

  /** Asks as operators do, with a generation behind it. */
  private DeploymentCheck check(RunningService service) {
    return DeploymentCheck.of(service.service().observability())
        .healthEndpoint(service.uri(Settings.HEALTH_PORT, "/health"))
        .metricsEndpoint(service.uri(Settings.METRICS_PORT, "/metrics"))
        .documents(DEPLOY.resolve("grafana/docgen-dashboard.json"), DEPLOY.resolve("runbooks"))
        .logFile(log);
  }

  /** Alerts are evaluated now and then; here, now. */
  private static void awaitAlerts(RunningService service) throws Exception {
    service.documented();
    service.service().observability().alerts().evaluate();
  }

  private static List<ChecklistItem> failing(List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.verdict() == Verdict.FAILS)
        .map(Finding::item)
        .toList();
  }
}
