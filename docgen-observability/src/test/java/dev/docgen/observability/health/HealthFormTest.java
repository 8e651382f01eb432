package dev.docgen.observability.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole text of each form, so that a change of it is seen. */
class HealthFormTest {
  private static final Instant THEN = Instant.parse("2026-07-29T00:00:00Z");
  private static final HealthReport GOOD =
      report(Map.of("ast_parsing", HealthResult.up("parsed"), "filesystem", HealthResult.up("")));
  private static final HealthReport WORN =
      report(Map.of("memory", HealthResult.degraded("82 % of 512 MiB")));
  private static final HealthReport BAD =
      report(
          Map.of(
              "ast_parsing",
              HealthResult.up("parsed"),
              "filesystem",
              HealthResult.down("no \"space\"\nleft")));

  private final String version = ProductVersion.read();

  @Test
  void writesTheVersionOfTheBuild() throws Exception {
    assertThat(version).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(json(HealthForm.DOCGEN, GOOD).path("version").asText()).isEqualTo(version);
  }

  @Test
  void writesDocGensForm() {
    assertThat(HealthForm.DOCGEN.write(GOOD))
        .isEqualTo(
            "{\"status\":\"healthy\",\"timestamp\":\"2026-07-29T00:00:00Z\",\"version\":\""
                + version
                + "\",\"checks\":{\"ast_parsing\":\"ok\",\"filesystem\":\"ok\"}}");
    assertThat(HealthForm.DOCGEN.write(BAD))
        .startsWith("{\"status\":\"unhealthy\"")
        .endsWith(
            "\"checks\":{\"ast_parsing\":\"ok\",\"filesystem\":\"error: no \\\"space\\\"\\\\u000aleft\"}}");
    assertThat(HealthForm.DOCGEN.write(WORN))
        .startsWith("{\"status\":\"degraded\"")
        .endsWith("\"checks\":{\"memory\":\"degraded: 82 % of 512 MiB\"}}");
  }

  @Test
  void writesSpringsForm() {
    assertThat(HealthForm.SPRING.write(GOOD))
        .isEqualTo(
            "{\"status\":\"UP\",\"components\":{\"ast_parsing\":{\"status\":\"UP\","
                + "\"details\":{\"detail\":\"parsed\"}},\"filesystem\":{\"status\":\"UP\"}}}");
    assertThat(HealthForm.SPRING.write(WORN))
        .isEqualTo(
            "{\"status\":\"UP\",\"components\":{\"memory\":{\"status\":\"UP\","
                + "\"details\":{\"degraded\":true,\"detail\":\"82 % of 512 MiB\"}}}}");
    assertThat(HealthForm.SPRING.write(BAD)).startsWith("{\"status\":\"DOWN\"");
  }

  @Test
  void writesMicroProfilesForm() {
    assertThat(HealthForm.MICROPROFILE.write(BAD))
        .isEqualTo(
            "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"ast_parsing\",\"status\":\"UP\","
                + "\"data\":{\"detail\":\"parsed\"}},{\"name\":\"filesystem\",\"status\":\"DOWN\","
                + "\"data\":{\"detail\":\"no \\\"space\\\"\\\\u000aleft\"}}]}");
    assertThat(HealthForm.MICROPROFILE.write(WORN))
        .isEqualTo(
            "{\"status\":\"UP\",\"checks\":[{\"name\":\"memory\",\"status\":\"UP\","
                + "\"data\":{\"degraded\":true,\"detail\":\"82 % of 512 MiB\"}}]}");
  }

  @Test
  void writesTheDraftsForm() {
    assertThat(HealthForm.HEALTH_JSON.write(WORN))
        .isEqualTo(
            "{\"status\":\"warn\",\"releaseId\":\""
                + version
                + "\",\"checks\":{\"memory:state\":[{\"componentType\":\"component\","
                + "\"status\":\"warn\",\"time\":\"2026-07-29T00:00:00Z\","
                + "\"output\":\"82 % of 512 MiB\"}]}}");
    assertThat(HealthForm.HEALTH_JSON.write(GOOD))
        .startsWith("{\"status\":\"pass\"")
        .doesNotContain("output");
    assertThat(HealthForm.HEALTH_JSON.write(BAD)).startsWith("{\"status\":\"fail\"");
  }

  @Test
  void keepsAReasonToOneLineOfBoundedLength() {
    assertThat(HealthResult.down("a\r\nb\u2028c").detail()).isEqualTo("a\\u000d\\u000ab\\u2028c");
    assertThat(HealthResult.down("x".repeat(100_000)).detail()).hasSize(1_001);
  }

  @Test
  void answers503WhenDownAlone() {
    for (HealthForm form : HealthForm.values()) {
      assertThat(form.httpStatus(GOOD)).isEqualTo(200);
      assertThat(form.httpStatus(WORN)).isEqualTo(200);
      assertThat(form.httpStatus(BAD)).isEqualTo(503);
    }
  }

  @Test
  void keepsReasonsToItselfWhenAskedTo() throws Exception {
    for (HealthForm form : HealthForm.values()) {
      assertThat(json(form, BAD.withoutDetails()).toString()).doesNotContain("space", "parsed");
    }
    assertThat(HealthForm.DOCGEN.write(BAD.withoutDetails())).contains("\"filesystem\":\"error\"");
  }

  private static JsonNode json(HealthForm form, HealthReport report) throws Exception {
    return new ObjectMapper().readTree(form.write(report));
  }

  private static HealthReport report(Map<String, HealthResult> checks) {
    return new HealthReport(THEN, checks);
  }
}
