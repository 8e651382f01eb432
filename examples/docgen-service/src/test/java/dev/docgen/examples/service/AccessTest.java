package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docgen.examples.service.settings.Settings;
import dev.docgen.examples.service.settings.SettingsException;
import dev.docgen.observability.security.SecurityRecord;
import dev.docgen.spi.SecurityEvent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, and how often. */
class AccessTest {
  private static final String TOKEN = "token-of-sixteen-or-more";
  private static final String[] BEARER = {"Authorization", "Bearer " + TOKEN};

  @TempDir Path data;

  @Test
  void asksForTheTokenWhereThereIsOne() throws Exception {
    try (RunningService service = RunningService.start(data, "TOKEN", TOKEN)) {
      assertThat(service.get("/jobs").statusCode()).isEqualTo(401);
      assertThat(service.get("/jobs", "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
      assertThat(service.get("/jobs", "Authorization", TOKEN).statusCode()).isEqualTo(401);
      HttpResponse<String> refused = service.postJson("/generate", "{}");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      assertThat(service.get("/jobs", BEARER).statusCode()).isEqualTo(200);

      List<SecurityRecord> events = service.service().observability().security().recent();
      assertThat(events)
          .hasSize(4)
          .allSatisfy(
              each -> {
                assertThat(each.event().type())
                    .isEqualTo(SecurityEvent.Type.AUTHENTICATION_FAILURE);
                assertThat(each.source()).isEqualTo("127.0.0.1");
                assertThat(each.toString()).doesNotContain(TOKEN);
              });
    }
  }

  @Test
  void leavesPageReferenceHealthAndMetricsOpen() throws Exception {
    try (RunningService service = RunningService.start(data, "TOKEN", TOKEN)) {
      for (String path : List.of("/", "/page.js", "/page.css", "/health", "/metrics")) {
        assertThat(service.get(path).statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void theKeyOfAJobOpensThatJobAlone() throws Exception {
    try (RunningService service = RunningService.start(data, "TOKEN", TOKEN)) {
      byte[] zip = RunningService.zip("Orders.java", RunningService.ORDERS);
      JsonNode one = service.json(service.upload("/generate", "a.zip", zip, BEARER));
      JsonNode other = service.json(service.upload("/generate", "b.zip", zip, BEARER));
      String events = one.at("/links/events").textValue();
      assertThat(service.get(events).statusCode()).isEqualTo(200);
      String key = events.substring(events.indexOf('?'));
      assertThat(service.get("/jobs/" + one.path("id").textValue()).statusCode()).isEqualTo(401);
      assertThat(service.get("/jobs/" + one.path("id").textValue() + key).statusCode())
          .isEqualTo(200);
      assertThat(service.get("/jobs/" + other.path("id").textValue() + key).statusCode())
          .isEqualTo(401);
      assertThat(service.get("/jobs" + key).statusCode()).isEqualTo(401);
      assertThat(service.delete("/jobs/" + one.path("id").textValue() + key).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void refusesWhatPagesOfOtherSitesSend() throws Exception {
    try (RunningService service = RunningService.start(data)) {
      assertThat(service.postJson("/generate", "{}", "Sec-Fetch-Site", "cross-site").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void limitsHowOftenAClientAsks() throws Exception {
    try (RunningService service = RunningService.start(data, "RATE", "2")) {
      service.documented();
      service.documented();
      HttpResponse<String> refused = service.postJson("/generate", "{\"path\": \"a\"}");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
          .isBetween(1, 30);
      assertThat(
              service.metric(
                  "doc_security_events_total{generator=\"docgen-service\",type=\"rate_limit\"}"))
          .isEqualTo(1);
    }
  }

  @Test
  void refusesToBeOpenWithoutAToken() {
    assertThatThrownBy(() -> RunningService.start(data, "HOST", "0.0.0.0"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("DOCGEN_HOST: '0.0.0.0'")
        .hasMessageContaining("DOCGEN_TOKEN");
  }

  @Test
  void servesHealthAndMetricsOnPortsOfTheirOwn() throws Exception {
    int health = FreePort.find();
    int metrics = FreePort.find();
    try (RunningService service =
        RunningService.start(data, "HEALTH_PORT", "" + health, "METRICS_PORT", "" + metrics)) {
      assertThat(service.uri(Settings.HEALTH_PORT, "/").getPort()).isEqualTo(health);
      assertThat(service.get("/health").statusCode()).isEqualTo(404);
      assertThat(service.get("/metrics").statusCode()).isEqualTo(404);
      for (String path : List.of("/health", "/health/live", "/health/ready", "/health/started")) {
        HttpResponse<String> answer = service.at(Settings.HEALTH_PORT, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        assertThat(service.json(answer).path("status").textValue()).isEqualTo("healthy");
      }
      assertThat(service.at(Settings.METRICS_PORT, "/metrics").body())
          .contains(
              "jvm_memory_used_bytes{area=\"heap\"",
              "jvm_memory_max_bytes{area=\"heap\"",
              "jvm_gc_pause_seconds",
              "jvm_threads_live_threads",
              "process_cpu_usage",
              "process_files_open_files",
              "process_uptime_seconds",
              "doc_generation_active",
              "doc_health{check=\"filesystem\"",
              "http_server_requests_seconds_count{method=\"other\",status=\"404\",uri=\"none\"}");
      assertThat(service.at(Settings.METRICS_PORT, "/jobs").statusCode()).isEqualTo(404);
    }
  }
}
