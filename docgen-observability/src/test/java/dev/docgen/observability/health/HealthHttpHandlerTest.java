package dev.docgen.observability.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Health over a real server. */
class HealthHttpHandlerTest {
  private final AtomicReference<HealthResult> ready =
      new AtomicReference<>(HealthResult.up("fine"));
  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicReference<Thread> runner = new AtomicReference<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final HttpClient client = HttpClient.newHttpClient();
  private final HealthMonitor monitor =
      HealthMonitor.builder()
          .addCheck(HealthCheck.of("alive", () -> HealthResult.up(""), Probe.LIVENESS))
          .addCheck(
              HealthCheck.of(
                  "part",
                  () -> {
                    runs.incrementAndGet();
                    runner.set(Thread.currentThread());
                    return ready.get();
                  },
                  Probe.READINESS,
                  Probe.STARTUP))
          .build();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    new HealthHttpHandler(monitor).addTo(server);
    server.createContext("/quiet", new HealthHttpHandler(monitor, HealthForm.MICROPROFILE, false));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
    monitor.close();
  }

  @Test
  void answersAllChecks() throws Exception {
    HttpResponse<String> answer = get("/health");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body())
        .startsWith("{\"status\":\"healthy\"")
        .endsWith("\"checks\":{\"alive\":\"ok\",\"part\":\"ok\"}}");
  }

  @Test
  void answers503AndTheReasonWhenDown() throws Exception {
    ready.set(HealthResult.down("disk full"));
    HttpResponse<String> answer = get("/health");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("\"part\":\"error: disk full\"");
  }

  @Test
  void answersEachProbeByItself() throws Exception {
    ready.set(HealthResult.down("disk full"));
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    assertThat(get("/health/started").statusCode()).isEqualTo(503);
    assertThat(get("/health/live").body()).contains("alive").doesNotContain("part");
  }

  @ParameterizedTest
  @CsvSource({
    "application/health+json, application/health+json, pass",
    "application/vnd.spring-boot.actuator.v3+json, application/vnd.spring-boot.actuator.v3+json,"
        + " components",
    "application/vnd.spring-boot.actuator.v2+json, application/vnd.spring-boot.actuator.v3+json,"
        + " components",
    "application/json;profile=microprofile, application/json, alive",
    "application/json;profile=spring, application/vnd.spring-boot.actuator.v3+json, components",
    "'text/html, application/health+json;q=0.9', application/health+json, pass",
    "'application/json;q=0.5, application/health+json', application/health+json, pass",
    "'application/health+json;q=0', application/json, healthy",
    "'application/health+json;q=x', application/json, healthy",
    "'*/*', application/json, healthy",
    "';;,=,', application/json, healthy",
  })
  void answersInTheFormThatIsAskedFor(String accept, String type, String text) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(uri("/health")).header("Accept", accept).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.body()).contains(text);
  }

  @Test
  void keepsReasonsToItselfWhenBuiltSo() throws Exception {
    ready.set(HealthResult.down("/srv/secret is full"));
    HttpResponse<String> answer = get("/quiet/ready");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"part\",\"status\":\"DOWN\"}]}");
  }

  @Test
  void answersHeadWithoutABody() throws Exception {
    ready.set(HealthResult.down("x"));
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(uri("/health")).method("HEAD", BodyPublishers.noBody()).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void refusesOtherMethods() throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(uri("/health")).POST(BodyPublishers.ofString("{}")).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(runs).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({"/healthz", "/health/other", "/health/live/x"})
  void knowsNoOtherPath(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void runsChecksOffTheRequestThreadAndOnceAnInterval() throws Exception {
    for (int i = 0; i < 10; i++) {
      get("/health/ready");
    }
    assertThat(runs).hasValue(1);
    assertThat(runner.get().getName()).isEqualTo("docgen-health");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }
}
