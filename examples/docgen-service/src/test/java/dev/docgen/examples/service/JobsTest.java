package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of jobs. */
class JobsTest {
  private static final byte[] ZIP = zip();

  @TempDir Path data;

  private static byte[] zip() {
    try {
      return RunningService.zip("Orders.java", RunningService.ORDERS);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void tellWhatHappensFromTheFirstEventOnHoweverLateOneAsks() throws Exception {
    try (RunningService service = RunningService.start(data)) {
      String id = service.documented().path("id").textValue();
      HttpResponse<String> events = service.get("/jobs/" + id + "/events");
      assertThat(events.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      assertThat(names(events.body()))
          .containsSubsequence("queued", "started", "step", "step", "step", "step", "step", "done");
      assertThat(events.body()).contains("\"step\":\"scan\"", "\"step\":\"assemble\"");

      String last =
          events
              .body()
              .strip()
              .lines()
              .filter(line -> line.startsWith("id: "))
              .reduce((a, b) -> b)
              .orElseThrow();
      HttpResponse<String> rest =
          service.get(
              "/jobs/" + id + "/events",
              "Last-Event-ID",
              String.valueOf(Integer.parseInt(last.substring(4)) - 1));
      assertThat(names(rest.body())).containsExactly("done");
    }
  }

  private static List<String> names(String events) {
    return Pattern.compile("^event: (.*)$", Pattern.MULTILINE)
        .matcher(events)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void areNotHeldByAListenerThatDoesNotRead() throws Exception {
    try (RunningService service = RunningService.start(data, "STREAMS", "3")) {
      String id = service.documented().path("id").textValue();
      List<Socket> listeners = new ArrayList<>();
      try {
        for (int i = 0; i < 20; i++) {
          Socket listener =
              new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort());
          listeners.add(listener);
          OutputStream output = listener.getOutputStream();
          output.write(
              String.join("\r\n", "GET /jobs/" + id + "/events HTTP/1.1", "Host: localhost", "", "")
                  .getBytes(StandardCharsets.UTF_8));
          output.flush();
        }
        for (int i = 0; i < 5; i++) {
          assertThat(service.documented().path("status").textValue()).isEqualTo("done");
        }
      } finally {
        for (Socket listener : listeners) {
          listener.close();
        }
      }
    }
  }

  @Test
  void areListedLatestFirstAndForgottenWhenDeleted() throws Exception {
    try (RunningService service = RunningService.start(data)) {
      String one = service.documented().path("id").textValue();
      String other = service.documented().path("id").textValue();
      JsonNode list = service.json(service.get("/jobs"));
      assertThat(list).extracting(job -> job.path("id").textValue()).containsExactly(other, one);
      assertThat(service.json(service.get("/jobs?limit=1"))).hasSize(1);
      assertThat(service.get("/jobs?limit=x").statusCode()).isEqualTo(400);

      assertThat(service.get("/jobs/" + one + "/documents/html").statusCode()).isEqualTo(200);
      assertThat(service.get("/jobs/" + one + "/documents/postman").statusCode()).isEqualTo(404);
      assertThat(service.delete("/jobs/" + one).statusCode()).isEqualTo(204);
      assertThat(service.delete("/jobs/" + one).statusCode()).isEqualTo(404);
      assertThat(service.get("/jobs/" + one + "/documents/html").statusCode()).isEqualTo(404);
      assertThat(data.resolve("jobs").resolve(one)).doesNotExist();
      assertThat(data.resolve("jobs").resolve(other)).exists();
    }
  }

  @Test
  void keepTheirDocumentsOverARestartAndNotTheirUploads() throws Exception {
    String id;
    try (RunningService service = RunningService.start(data)) {
      id = service.documented().path("id").textValue();
    }
    try (Stream<Path> files = Files.list(data.resolve("jobs").resolve(id))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("job.json", "openapi.json", "openapi.yaml", "index.html");
    }
    try (RunningService service = RunningService.start(data)) {
      JsonNode job = service.json(service.get("/jobs/" + id));
      assertThat(job.path("status").textValue()).isEqualTo("done");
      assertThat(service.get("/jobs/" + id + "/documents/openapi-yaml").body())
          .contains("/orders/{id}");
      assertThat(names(service.get("/jobs/" + id + "/events").body())).endsWith("done");
    }
  }

  @Test
  void areKeptInBoundedNumber() throws Exception {
    try (RunningService service = RunningService.start(data, "JOBS_KEPT", "2")) {
      String first = service.documented().path("id").textValue();
      service.documented();
      service.documented();
      assertThat(service.get("/jobs/" + first).statusCode()).isEqualTo(404);
      assertThat(service.json(service.get("/jobs"))).hasSize(2);
      assertThat(data.resolve("jobs").resolve(first)).doesNotExist();
    }
  }

  @Test
  void areKeptForALimitedTime() throws Exception {
    try (RunningService service = RunningService.start(data, "JOBS_AGE", "1ms")) {
      String id = service.json(service.upload("/generate", "a.zip", ZIP)).path("id").textValue();
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (service.get("/jobs/" + id).statusCode() != 404 && System.nanoTime() < end) {
        // The next one's end looks for what is too old.
        service.upload("/generate", "a.zip", ZIP);
      }
      assertThat(service.get("/jobs/" + id).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void serveStrangersPagesInAPlaceOfTheirOwn() throws Exception {
    try (RunningService service = RunningService.start(data)) {
      String id = service.documented().path("id").textValue();
      HttpResponse<String> page = service.get("/jobs/" + id + "/documents/html");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .startsWith("sandbox allow-scripts")
          .doesNotContain("allow-same-origin");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void beyondWhatMayWaitAreRefused() throws Exception {
    try (RunningService service =
        RunningService.start(data, "WORKERS", "1", "QUEUE", "1", "CLIENT_JOBS", "2")) {
      CountDownLatch held = new CountDownLatch(1);
      try (var blocking =
          service.service().observability().docGen().addListener(new Holding(held))) {
        assertThat(service.upload("/generate", "a.zip", ZIP).statusCode()).isEqualTo(202);
        assertThat(service.upload("/generate", "a.zip", ZIP).statusCode()).isEqualTo(202);
        HttpResponse<String> refused = service.upload("/generate", "a.zip", ZIP);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(service.metric("docgen_service_refusals_total{reason=\"queue_full\"}"))
            .isEqualTo(1);
      } finally {
        held.countDown();
      }
    }
  }

  @Test
  void ofOneClientLeaveRoomForOthers() throws Exception {
    try (RunningService service =
        RunningService.start(data, "WORKERS", "1", "QUEUE", "9", "CLIENT_JOBS", "1")) {
      CountDownLatch held = new CountDownLatch(1);
      try (var blocking =
          service.service().observability().docGen().addListener(new Holding(held))) {
        assertThat(service.upload("/generate", "a.zip", ZIP).statusCode()).isEqualTo(202);
        assertThat(service.upload("/generate", "a.zip", ZIP).statusCode()).isEqualTo(429);
      } finally {
        held.countDown();
      }
    }
  }

  @Test
  void atWorkStopWhenDeleted() throws Exception {
    try (RunningService service = RunningService.start(data, "WORKERS", "1")) {
      CountDownLatch held = new CountDownLatch(1);
      try (var blocking =
          service.service().observability().docGen().addListener(new Holding(held))) {
        String id = service.json(service.upload("/generate", "a.zip", ZIP)).path("id").textValue();
        assertThat(service.delete("/jobs/" + id).statusCode()).isEqualTo(204);
        held.countDown();
        service.documented();
        assertThat(data.resolve("jobs").resolve(id)).doesNotExist();
      } finally {
        held.countDown();
      }
    }
  }

  @Test
  void thatAreAtWorkTellOfIt() throws Exception {
    try (RunningService service = RunningService.start(data)) {
      CountDownLatch held = new CountDownLatch(1);
      try (var blocking =
          service.service().observability().docGen().addListener(new Holding(held))) {
        String id = service.json(service.upload("/generate", "a.zip", ZIP)).path("id").textValue();
        try (Socket listener =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort());
            BufferedReader lines =
                new BufferedReader(
                    new InputStreamReader(listener.getInputStream(), StandardCharsets.UTF_8))) {
          listener
              .getOutputStream()
              .write(
                  String.join(
                          "\r\n", "GET /jobs/" + id + "/events HTTP/1.1", "Host: localhost", "", "")
                      .getBytes(StandardCharsets.UTF_8));
          String line = lines.readLine();
          while (!line.equals("event: started")) {
            line = lines.readLine();
          }
          assertThat(service.get("/jobs/" + id + "/documents").statusCode()).isEqualTo(409);
          held.countDown();
          while (!line.equals("event: done")) {
            line = lines.readLine();
          }
        }
      } finally {
        held.countDown();
      }
    }
  }
}
