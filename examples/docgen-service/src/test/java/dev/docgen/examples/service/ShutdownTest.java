package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.examples.service.settings.Settings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is done, whatever happens to the process. */
class ShutdownTest {
  private static final int JOBS = 6;

  @TempDir Path folder;

  @Test
  void finishesWhatWasAcceptedAndTellsWhoWaits() throws Exception {
    List<String> accepted = new ArrayList<>();
    try (ChildService service =
        ChildService.start(folder, "WORKERS", "1", "SHUTDOWN_TIMEOUT", "60s")) {
      byte[] application = application(120);
      CompletableFuture<HttpResponse<String>> first = service.upload("/generate", application);
      accepted.add(id(first.get(30, TimeUnit.SECONDS)));
      for (int i = 1; i < JOBS; i++) {
        accepted.add(id(service.upload("/generate", application).get(30, TimeUnit.SECONDS)));
      }
      CompletableFuture<HttpResponse<String>> waiting =
          service.upload("/generate?wait=true&format=openapi-yaml", application);
      awaitJobs(service, JOBS + 1);
      service.terminate();

      HttpResponse<String> waited = waiting.get(90, TimeUnit.SECONDS);
      assertThat(waited.statusCode()).as(waited.body()).isEqualTo(200);
      assertThat(waited.body()).contains("/orders0/{id}");
      assertThat(service.ended()).as(service.said()).isZero();
    }
    assertAllDone(accepted);
  }

  @Test
  void leavesToTheNextStartWhatTakesTooLong() throws Exception {
    List<String> accepted = new ArrayList<>();
    try (ChildService service =
        ChildService.start(folder, "WORKERS", "1", "SHUTDOWN_TIMEOUT", "1ms")) {
      byte[] application = application(120);
      for (int i = 0; i < JOBS; i++) {
        accepted.add(id(service.upload("/generate", application).get(30, TimeUnit.SECONDS)));
      }
      service.terminate();
      assertThat(service.ended()).as(service.said()).isZero();
    }
    assertAllDone(accepted);
  }

  @Test
  void losesNothingThatWasAcceptedWhenTheProcessIsKilled() throws Exception {
    List<String> accepted = new ArrayList<>();
    try (ChildService service = ChildService.start(folder, "WORKERS", "1")) {
      byte[] application = application(120);
      for (int i = 0; i < JOBS; i++) {
        accepted.add(id(service.upload("/generate", application).get(30, TimeUnit.SECONDS)));
      }
    }
    assertAllDone(accepted);
  }

  @Test
  void isNotReadyAndRefusesWorkWhileItEnds() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    RunningService service = RunningService.start(folder.resolve("data"));
    Thread end = new Thread(service::close);
    try (var blocking = service.service().observability().docGen().addListener(new Holding(held))) {
      byte[] application = application(1);
      String id = id(service.upload("/generate", "a.zip", application));
      end.start();
      long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (service.at(Settings.HEALTH_PORT, "/health/ready").statusCode() == 200
          && System.nanoTime() < patience) {
        Thread.onSpinWait();
      }
      HttpResponse<String> ready = service.at(Settings.HEALTH_PORT, "/health/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).contains("\"accepting\":\"error: shutting down\"");
      assertThat(service.at(Settings.HEALTH_PORT, "/health/live").statusCode()).isEqualTo(200);
      assertThat(service.get("/jobs/" + id).statusCode()).isEqualTo(200);
      HttpResponse<String> refused = service.upload("/generate", "a.zip", application);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    } finally {
      held.countDown();
      end.join();
    }
  }

  private void awaitJobs(ChildService service, int count) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (new ObjectMapper().readTree(service.get("/jobs").body()).size() < count) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
  }

  private void assertAllDone(List<String> accepted) throws Exception {
    assertThat(accepted).hasSize(JOBS).doesNotHaveDuplicates();
    try (RunningService next = RunningService.start(folder.resolve("data"))) {
      for (String id : accepted) {
        JsonNode job = next.ended(id);
        assertThat(job.path("status").textValue()).as(job.toString()).isEqualTo("done");
        assertThat(next.get("/jobs/" + id + "/documents/openapi-json").body())
            .contains("/orders0/{id}");
      }
    }
  }

  private static String id(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return new ObjectMapper().readTree(answer.body()).path("id").textValue();
  }

  /** An application that keeps a worker busy for a while. */
  private static byte[] application(int controllers) throws IOException {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < controllers; i++) {
      files.add("shop/Orders" + i + ".java");
      files.add(
          "package shop;\n"
              + RunningService.ORDERS
                  .replace("class Orders", "class Orders" + i)
                  .replace("/orders/", "/orders" + i + "/"));
    }
    return RunningService.zip(files.toArray(String[]::new));
  }
}
