package dev.docgen.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.DocGen;
import dev.docgen.observability.alerting.AlertRule;
import dev.docgen.observability.health.HealthForm;
import dev.docgen.observability.settings.ObservabilitySettings;
import dev.docgen.observability.settings.Profile;
import dev.docgen.spi.SecurityEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What OPERATIONS.md says is so. */
class OperationsGuideTest {
  private static final Path HERE = Path.of("src", "test", "java", "dev", "docgen", "observability");

  private String guide;

  @BeforeEach
  void read() throws IOException {
    guide = Files.readString(Path.of("OPERATIONS.md"));
  }

  private List<String> blocks(String language) {
    return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(guide)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** Returns the names in the first column of the table beneath a heading. */
  private List<String> firstColumn(String heading) {
    String section = guide.substring(guide.indexOf("\n## " + heading + "\n") + 1);
    int end = section.indexOf("\n## ", 1);
    return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
        .matcher(end < 0 ? section : section.substring(0, end))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void itsCodeIsCompiledOrRunHere() throws IOException {
    String sources =
        squeezed(Files.readString(HERE.resolve("OperationsSnippets.java")))
            + squeezed(Files.readString(HERE.resolve("statistics/GenerationLedgerTest.java")));
    for (String block : blocks("java")) {
      if (!block.contains("lastRecord")) {
        assertThat(sources).contains(squeezed(block));
      }
    }
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void itsProfilesAreTheProfiles() {
    List<String> rows = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      ObservabilitySettings settings = profile.settings();
      rows.add(
          "| `"
              + profile
              + "` | "
              + settings.logLevel()
              + " | "
              + yes(settings.metricsEnabled())
              + " | "
              + settings.healthCheckInterval().toSeconds()
              + " s | "
              + yes(settings.alertingEnabled())
              + " |");
    }
    assertThat(guide).contains(String.join("\n", rows));
  }

  private static String yes(boolean value) {
    return value ? "yes" : "no";
  }

  @Test
  void itsSettingsCanBeRead() {
    ObservabilitySettings settings = OperationsSnippets.read(blocks("yaml").get(0));
    assertThat(settings.healthCheckInterval()).hasSeconds(10);
    assertThat(settings.alertThresholds().errorRate()).isEqualTo(0.01);
    assertThat(settings.alertThresholds().responseTimeP95()).hasSeconds(4);
  }

  @Test
  void itsChecksAreTheChecksAndItsFormIsTheForm() throws IOException {
    try (DocGen docGen = Engines.named("orders");
        DocGenObservability observability = DocGenObservability.builder(docGen).start()) {
      assertThat(firstColumn("Health"))
          .containsExactlyInAnyOrderElementsOf(observability.health().checks());
      ObjectMapper mapper = new ObjectMapper();
      JsonNode shown = mapper.readTree(blocks("json").get(0));
      JsonNode written = mapper.readTree(HealthForm.DOCGEN.write(observability.health().report()));
      assertThat(names(written)).isEqualTo(names(shown));
      assertThat(names(written.path("checks"))).containsAll(names(shown.path("checks")));
      assertThat(written.path("status")).isEqualTo(shown.path("status"));
    }
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void itsAlertsAreTheAlerts() {
    assertThat(firstColumn("Alerts"))
        .isEqualTo(Arrays.stream(AlertRule.values()).map(AlertRule::id).toList());
    for (AlertRule rule : AlertRule.values()) {
      assertThat(guide)
          .contains("| `" + rule.id() + "` | " + rule.urgency().name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void itsSecurityEventsAreTheEventsOfTheEngine() {
    for (SecurityEvent.Type type : SecurityEvent.Type.values()) {
      switch (type) {
        case AUTHENTICATION_FAILURE -> assertThat(guide).contains(".authenticationFailure(");
        case RATE_LIMIT -> assertThat(guide).contains(".rateLimited(");
        default -> assertThat(guide).contains("`" + type.id() + "`");
      }
    }
  }
}
