package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as operators see it. */
class MainTest {
  @TempDir Path folder;

  @Test
  void saysWhichSettingIsWrongAndEnds() throws Exception {
    try (ChildService service = ChildService.launch(folder, List.of(), "QUEUE", "many")) {
      assertThat(service.ended()).isEqualTo(2);
      assertThat(service.said().strip())
          .isEqualTo("DOCGEN_QUEUE: 'many' cannot be used; allowed: 1 to 1000000");
    }
  }

  @Test
  void refusesAFolderThatAnotherProcessHas() throws Exception {
    try (RunningService first = RunningService.start(folder.resolve("data"));
        ChildService second = ChildService.launch(folder, List.of())) {
      assertThat(second.ended()).isEqualTo(2);
      assertThat(second.said()).contains("another service uses");
    }
  }

  @Test
  void logsAnObjectALineWhichNamesTheCallersTrace() throws Exception {
    Path log = folder.resolve("service.log");
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    try (ChildService service =
        ChildService.start(
            folder,
            "LOG_FILE",
            log.toString(),
            "LOG_LEVEL",
            "info",
            "TOKEN",
            "token-of-sixteen-or-more")) {
      java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
      client.send(
          java.net.http.HttpRequest.newBuilder(service.uri("/generate?wait=true"))
              .header("Content-Type", "multipart/form-data; boundary=boundary-of-parts")
              .header("Authorization", "Bearer token-of-sixteen-or-more")
              .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
              .POST(
                  java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                      RunningService.form(
                          "a.zip", RunningService.zip("Orders.java", RunningService.ORDERS))))
              .build(),
          java.net.http.HttpResponse.BodyHandlers.discarding());
      assertThat(service.get("/jobs").statusCode()).isEqualTo(401);
      service.terminate();
      assertThat(service.ended()).isZero();
      assertThat(service.said().lines().filter(line -> line.startsWith("{")))
          .containsExactlyElementsOf(Files.readAllLines(log));
    }
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertThat(lines)
        .anySatisfy(
            line -> {
              assertThat(line.path("logger").textValue()).isEqualTo("dev.docgen");
              assertThat(line.at("/extra/framework").textValue()).isEqualTo("spring");
              assertThat(line.at("/extra/trace_id").textValue()).isEqualTo(trace);
            })
        .anySatisfy(
            line -> {
              assertThat(line.path("logger").textValue()).isEqualTo("security");
              assertThat(line.at("/extra/event_type").textValue())
                  .isEqualTo("authentication_failure");
              assertThat(line.at("/extra/source_ip").textValue()).isEqualTo("127.0.0.1");
            });
    assertThat(Files.readString(log)).doesNotContain("token-of-sixteen");
  }

  @Test
  void listsEverySettingWhenAsked() throws Exception {
    Process help =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--help")
            .redirectOutput(folder.resolve("help").toFile())
            .start();
    assertThat(help.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(help.exitValue()).isZero();
    assertThat(Files.readString(folder.resolve("help")))
        .contains("DOCGEN_PORT=8000", "DOCGEN_TOKEN", "DOCGEN_METRICS_PORT=8080");
  }
}
