package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service's reference, which DocGen makes of its source, says what the service answers. */
class OwnReferenceTest {
  @TempDir Path data;
  private RunningService service;
  private JsonNode document;

  @BeforeEach
  void start() throws Exception {
    service = RunningService.start(data);
    document = service.json(service.get("/docs/openapi.json"));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void hasEveryRouteThatIsServedAndNoOther() {
    Set<String> documented = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb ->
                            documented.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(documented).hasSizeGreaterThan(15).isEqualTo(service.service().routes());
  }

  @Test
  void saysWhatIsAskedForAndAnswered() {
    JsonNode generate = operation("/generate", "post");
    assertThat(names(generate)).contains("wait", "format", "title", "strict", "Prefer");
    assertThat(generate.at("/requestBody/content").fieldNames())
        .toIterable()
        .contains("multipart/form-data");
    assertThat(generate.at("/responses/202/content/application~1json/schema/$ref").textValue())
        .endsWith("/JobView");
    assertThat(statuses(operation("/jobs/{id}", "get"))).contains("200", "default");
    assertThat(statuses(operation("/jobs/{id}", "delete"))).contains("204", "default");
    assertThat(statuses(operation("/jobs/{id}/events", "get"))).contains("200", "default");
    assertThat(statuses(operation("/health", "get"))).contains("200", "503");
  }

  @Test
  void saysWhatJobsLookLike() {
    JsonNode job = document.at("/components/schemas/JobView/properties");
    assertThat(job.fieldNames())
        .toIterable()
        .contains("id", "status", "source", "formats", "created", "ended", "result", "links");
    assertThat(job.at("/id/description").textValue()).isEqualTo("not to be guessed");
  }

  @Test
  void answersWithStatusesThatAreDocumented() throws Exception {
    assertDocumented("/generate", "post", service.postJson("/generate", "{}"));
    assertDocumented("/generate", "post", service.postJson("/generate", "{\"path\": \"/etc\"}"));
    assertDocumented("/generate", "post", service.upload("/generate", "A.java", new byte[0]));
    assertDocumented("/jobs", "get", service.get("/jobs"));
    assertDocumented("/jobs/{id}", "get", service.get("/jobs/none"));
    assertDocumented("/jobs/{id}", "delete", service.delete("/jobs/none"));
    assertDocumented("/jobs/{id}/events", "get", service.get("/jobs/none/events"));
    assertDocumented("/health/ready", "get", service.get("/health/ready"));
  }

  @Test
  void isAPageThatOpens() throws Exception {
    HttpResponse<String> page = service.get("/docs");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(page.body()).contains("DocGen service", "/jobs/{id}/events");
  }

  /** An answer that is not named is the default one, a problem. */
  private void assertDocumented(String path, String verb, HttpResponse<String> answer) {
    String status = String.valueOf(answer.statusCode());
    JsonNode responses = operation(path, verb).path("responses");
    JsonNode response = responses.path(responses.has(status) ? status : "default");
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    assertThat(response.path("content").has(type)).as(verb + path + status + response).isTrue();
  }

  private JsonNode operation(String path, String verb) {
    return document.path("paths").path(path).path(verb);
  }

  private static Set<String> names(JsonNode operation) {
    Set<String> names = new TreeSet<>();
    operation.path("parameters").forEach(each -> names.add(each.path("name").textValue()));
    return names;
  }

  private static Set<String> statuses(JsonNode operation) {
    Set<String> statuses = new TreeSet<>();
    operation.path("responses").fieldNames().forEachRemaining(statuses::add);
    return statuses;
  }
}
