package dev.docgen.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.docgen.observability.Loopback;
import dev.docgen.observability.Program;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Prometheus that scrapes a wired engine answers what operators ask. */
class RealPrometheusTest {
  private static final Pattern THRESHOLD = Pattern.compile(" [<>] [0-9.]+$");

  @TempDir Path folder;
  private ScrapedEngine engine;
  private HttpServer host;

  @BeforeEach
  void serve() throws IOException {
    assumeTrue(Program.find("prometheus").isPresent(), Program.missing("prometheus"));
    engine = new ScrapedEngine(Files.createDirectory(folder.resolve("application")));
    new JvmMemoryMetrics().bindTo(engine.registry);
    new ProcessorMetrics().bindTo(engine.registry);
    host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.createContext(
        "/metrics",
        exchange -> {
          byte[] scrape = engine.scrape().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/plain; version=0.0.4");
          exchange.sendResponseHeaders(200, scrape.length);
          exchange.getResponseBody().write(scrape);
          exchange.close();
        });
    host.start();
  }

  @AfterEach
  void close() {
    if (engine != null) {
      host.stop(0);
      engine.close();
    }
  }

  private Program prometheus(int port) throws IOException {
    Path configuration =
        Files.writeString(
            folder.resolve("prometheus.yml"),
            """
            global: {scrape_interval: 200ms}
            scrape_configs:
              - job_name: docgen
                static_configs: [{targets: ["127.0.0.1:%d"]}]
            """
                .formatted(host.getAddress().getPort()));
    return Program.start(
        folder,
        List.of(
            "prometheus",
            "--config.file=" + configuration,
            "--storage.tsdb.path=" + folder.resolve("data"),
            "--web.listen-address=127.0.0.1:" + port));
  }

  private static String query(String expression) {
    return "/api/v1/query?query=" + Loopback.encoded(expression);
  }

  private static boolean hasNumber(JsonNode answer) {
    JsonNode values = answer.at("/data/result/0/value/1");
    return !values.isMissingNode() && Double.isFinite(values.asDouble(Double.NaN));
  }

  @Test
  void answersWhatOperatorsAsk() throws Exception {
    engine.succeed();
    int port = Program.freePort();
    try (Program prometheus = prometheus(port)) {
      Loopback api = new Loopback(port);
      api.await(
          query("doc_generation_requests_total > 0"), RealPrometheusTest::hasNumber, prometheus);
      for (int i = 0; i < 6; i++) {
        engine.succeed();
        engine.succeed();
        engine.succeed();
        engine.fail();
      }
      JsonNode ratio =
          api.await(
              query(
                  "sum(rate(doc_generation_errors_total[5m])) / sum(rate(doc_generation_requests_total[5m]))"),
              answer -> hasNumber(answer) && answer.at("/data/result/0/value/1").asDouble() > 0,
              prometheus);
      assertThat(ratio.at("/data/result/0/value/1").asDouble()).isBetween(0.1, 0.5);

      assertThat(MetricsDocument.expressions()).hasSizeGreaterThan(9);
      for (String expression : MetricsDocument.expressions()) {
        api.await(
            query(THRESHOLD.matcher(expression).replaceFirst("")),
            RealPrometheusTest::hasNumber,
            prometheus);
      }
      JsonNode quantile =
          api.await(
              query(
                  "histogram_quantile(0.95, sum by (le) (rate(doc_generation_duration_seconds_bucket[15m])))"),
              RealPrometheusTest::hasNumber,
              prometheus);
      assertThat(quantile.at("/data/result/0/value/1").asDouble()).isPositive().isLessThan(10);
      JsonNode targets = api.get("/api/v1/targets").orElseThrow();
      assertThat(targets.at("/data/activeTargets/0/lastError").asText()).isEmpty();
    }
  }
}
