package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocGenServiceTest {
  @TempDir Path root;
  private final MBeanServer beans = MBeanServerFactory.newMBeanServer();
  private final HttpClient client = HttpClient.newHttpClient();
  private DocGenService service;

  @BeforeEach
  void start() throws IOException {
    Path orders = Files.createDirectories(root.resolve("orders"));
    Files.writeString(
        orders.resolve("Orders.java"),
        """
        import org.springframework.web.bind.annotation.*;

        @RestController
        class Orders {
          @GetMapping("/orders/{id}")
          String find(@PathVariable long id) {
            return "";
          }
        }
        """);
    service = new DocGenService(new ServiceOptions(root, "127.0.0.1", 0), beans);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void answersWithTheDocumentOfAFolder() throws Exception {
    HttpResponse<String> response = generate("{\"path\": \"orders\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.oai.openapi+json");
    JsonNode document = new ObjectMapper().readTree(response.body());
    assertThat(document.path("paths").path("/orders/{id}").path("get").isObject()).isTrue();
  }

  @Test
  void readsNothingOutsideItsRoot() throws Exception {
    HttpResponse<String> response = generate("{\"path\": \"../..\"}");
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(get("/metrics").body())
        .contains(
            "doc_generation_errors_total{error_type=\"security\",framework=\"none\","
                + "generator=\"docgen-service\"} 1.0");
  }

  @Test
  void saysWhenThereIsNothing() throws Exception {
    assertThat(generate("{\"path\": \"missing\"}").statusCode()).isEqualTo(404);
    assertThat(generate("{}").statusCode()).isEqualTo(400);
    assertThat(generate("no json").statusCode()).isEqualTo(400);
  }

  @Test
  void answersWithItsHealth() throws Exception {
    HttpResponse<String> response = get("/health");
    JsonNode health = new ObjectMapper().readTree(response.body());

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(health.path("status").textValue()).isEqualTo("healthy");
    assertThat(health.path("checks").path("ast_parsing").textValue()).isEqualTo("ok");
    assertThat(health.path("checks").path("template_engine").textValue()).isEqualTo("ok");
    assertThat(health.path("checks").path("filesystem").textValue()).isEqualTo("ok");
  }

  @Test
  void countsWhatItDocuments() throws Exception {
    generate("{\"path\": \"orders\"}");
    assertThat(get("/metrics").body())
        .contains(
            "doc_generation_requests_total{framework=\"spring\",generator=\"docgen-service\"} 1.0");
  }

  @Test
  void isManagedWhileItRuns() throws Exception {
    ObjectName name = new ObjectName("dev.docgen:type=Generator,name=docgen-service");
    generate("{\"path\": \"orders\"}");
    assertThat(beans.getAttribute(name, "Generations")).isEqualTo(1L);

    service.close();
    assertThat(beans.isRegistered(name)).isFalse();
  }

  private HttpResponse<String> generate(String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri("/generate"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + service.port() + path);
  }
}
