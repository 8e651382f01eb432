package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateTest {
  private static final String OPENAPI = "application/vnd.oai.openapi+json";

  private static final String DEEP =
      "@RestController class Deep { int x = " + "(".repeat(300) + "1" + ")".repeat(300) + "; }";

  @TempDir Path data;
  @TempDir Path root;
  private RunningService service;

  @BeforeEach
  void start() throws Exception {
    Path orders = Files.createDirectories(root.resolve("orders"));
    Files.writeString(orders.resolve("Orders.java"), RunningService.ORDERS);
    service = RunningService.start(data, "ALLOWED_ROOTS", root.toString(), "MAX_UPLOAD", "1MiB");
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void whoWaitsGetsTheDocumentOfAnUpload() throws Exception {
    HttpResponse<String> answer =
        service.upload(
            "/generate?wait=true&format=openapi-yaml&title=Shop",
            "orders-sources.jar",
            RunningService.zip("shop/Orders.java", RunningService.ORDERS));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/vnd.oai.openapi");
    assertThat(answer.body()).contains("title: Shop", "\"/orders/{id}\":", "Finds an order.");
    assertThat(answer.headers().firstValue("Content-Location").orElseThrow())
        .startsWith(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/documents/openapi-yaml");
  }

  @Test
  void whoPrefersToWaitWaits() throws Exception {
    HttpResponse<String> answer =
        service.postJson("/generate", "{\"path\": \"orders\"}", "Prefer", "wait=30");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(OPENAPI);
  }

  @Test
  void whoDoesNotWaitGetsAJob() throws Exception {
    HttpResponse<String> answer =
        service.postJson(
            "/generate",
            "{\"path\": \"orders\", \"formats\": [\"html\", \"markdown\"], \"title\": \"Shop\"}");
    assertThat(answer.statusCode()).isEqualTo(202);
    JsonNode job = service.json(answer);
    String id = job.path("id").textValue();
    assertThat(answer.headers().firstValue("Location")).hasValue("/jobs/" + id);
    assertThat(job.at("/links/events").textValue()).isEqualTo("/jobs/" + id + "/events");

    JsonNode ended = service.ended(id);
    assertThat(ended.path("status").textValue()).isEqualTo("done");
    assertThat(ended.at("/result/operations").intValue()).isEqualTo(1);
    assertThat(ended.at("/result/frameworks/0").textValue()).isEqualTo("spring");
    HttpResponse<String> html = service.get(ended.at("/result/documents/0/href").textValue());
    assertThat(html.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(html.body()).contains("Shop");
  }

  @Test
  void documentsWhatLiesBeneathAnAllowedRoot() throws Exception {
    HttpResponse<String> answer = service.postJson("/generate?wait=true", "{\"path\": \"orders\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("/orders/{id}");
    assertThat(
            service.metric(
                "doc_generation_requests_total{framework=\"spring\",generator=\"docgen-service\"}"))
        .isEqualTo(1);
  }

  @Test
  void readsNothingOutsideItsRoots() throws Exception {
    Path outside = Files.writeString(data.resolve("Secret.java"), "class Secret {}");
    Files.createSymbolicLink(root.resolve("link"), outside.getParent());
    for (String path : new String[] {"../..", "/etc", "link"}) {
      HttpResponse<String> answer = service.postJson("/generate", "{\"path\": \"" + path + "\"}");
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
    }
    assertThat(
            service.metric(
                "doc_security_events_total{generator=\"docgen-service\","
                    + "type=\"file_access_violation\"}"))
        .isEqualTo(3);
    assertThat(service.service().observability().security().recent().get(0).source())
        .isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"path\": \"missing\"} | 404 | nothing at that path",
        "{} | 400 | must be a form with a file",
        "no json | 400 | cannot be read",
        "{\"path\": \"orders\", \"formats\": [\"word\"]} | 400 | no format 'word'"
      })
  void saysWhatIsWrongWithARequest(String body, int status, String detail) throws Exception {
    HttpResponse<String> answer = service.postJson("/generate", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode problem = service.json(answer);
    assertThat(problem.path("detail").textValue()).contains(detail);
    assertThat(problem.path("status").intValue()).isEqualTo(status);
  }

  @Test
  void failsAStrictJobForWhatCannotBeRead() throws Exception {
    byte[] broken = RunningService.zip("Orders.java", RunningService.ORDERS, "Deep.java", DEEP);
    assertThat(service.upload("/generate?wait=true", "a.zip", broken).statusCode()).isEqualTo(200);
    assertThat(service.upload("/generate?wait=true&strict=true", "a.zip", broken).statusCode())
        .isEqualTo(422);
  }
}
