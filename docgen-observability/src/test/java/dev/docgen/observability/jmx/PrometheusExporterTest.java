package dev.docgen.observability.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Prometheus JMX exporter with the configuration that is shipped, in a JVM with an engine. */
class PrometheusExporterTest {
  private static final String CONFIGURATION = "jmx-exporter.yaml";

  @TempDir static Path folder;

  private static String scrape;

  @BeforeAll
  static void scrapeAHost() throws Exception {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Files.writeString(sources.resolve("Pets.java"), "@Spring class Pets {}");
    Path output = Files.createDirectory(folder.resolve("output"));
    Path configuration = Path.of(PrometheusExporterTest.class.getResource(CONFIGURATION).toURI());
    int port = ChildJvm.freePort();
    List<String> agent =
        List.of("-javaagent:" + agent() + "=127.0.0.1:" + port + ":" + configuration);
    try (ChildJvm host = ChildJvm.host(agent, sources, output)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
              .timeout(Duration.ofSeconds(30))
              .build();
      scrape =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  @AfterAll
  static void forget() {
    scrape = "";
  }

  /** The build copies it beside the classes. */
  private static Path agent() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target", "jmx-exporter"))) {
      return jars.findFirst().orElseThrow(() -> new AssertionError("the build copied no agent"));
    }
  }

  private static List<String> samples() {
    return scrape.lines().filter(line -> line.startsWith("doc_")).toList();
  }

  @Test
  void valuesAreThoseOfTheBeans() {
    assertThat(samples())
        .contains(
            "doc_generation_requests_total{generator=\"orders\"} 2.0",
            "doc_generation_errors_total{generator=\"orders\"} 0.0",
            "doc_generation_active{generator=\"orders\"} 0.0",
            "doc_generation_routes_total{generator=\"orders\"} 2.0",
            "doc_generation_files_parsed_total{generator=\"orders\"} 1.0",
            "doc_generation_renders_total{format=\"openapi-json\",generator=\"orders\"} 1.0",
            "doc_generation_recent_error_ratio{generator=\"orders\"} 0.0",
            "doc_generation_last_success{generator=\"orders\"} 1.0",
            "doc_kpi_success_ratio{generator=\"orders\"} 1.0",
            "doc_cache_gets_total{cache=\"parse\",generator=\"orders\",result=\"hit\"} 1.0",
            "doc_cache_gets_total{cache=\"parse\",generator=\"orders\",result=\"miss\"} 1.0",
            "doc_plugin_state{detector=\"spring\",generator=\"orders\"} 1.0",
            "doc_plugin_routes_total{detector=\"spring\",generator=\"orders\"} 2.0",
            "doc_health{check=\"filesystem\",generator=\"orders\"} 1.0",
            "doc_health_status{generator=\"orders\"} 1.0",
            "doc_alert{alert=\"service_down\",generator=\"orders\"} 0.0",
            "doc_alert_threshold{alert=\"high_error_rate\",generator=\"orders\"} 0.05",
            "doc_remediations_total{generator=\"orders\",remediation=\"clear_caches\"} 0.0",
            "doc_security_events_total{generator=\"orders\",type=\"authentication_failure\"} 1.0");
  }

  @Test
  void millisecondsAreGivenInSeconds() {
    String sample = "doc_generation_processing_seconds_total{generator=\"orders\"} ";
    assertThat(samples())
        .filteredOn(line -> line.startsWith(sample))
        .singleElement()
        .satisfies(
            line ->
                assertThat(Double.parseDouble(line.substring(sample.length())))
                    .isGreaterThan(0)
                    .isLessThan(60));
  }

  /** All and only; each with its help and its type. */
  @Test
  void namesAreThoseDocumented() throws Exception {
    TreeSet<String> documented = new TreeSet<>();
    Pattern.compile("^\\| `(doc_\\w+)` \\| (counter|gauge) \\|", Pattern.MULTILINE)
        .matcher(Files.readString(Path.of("JMX.md")))
        .results()
        .map(result -> result.group(1) + " " + result.group(2))
        .forEach(documented::add);

    assertThat(documented).hasSizeGreaterThan(35);
    assertThat(
            scrape
                .lines()
                .filter(line -> line.startsWith("# TYPE doc_"))
                .map(line -> line.substring("# TYPE ".length())))
        .containsExactlyInAnyOrderElementsOf(documented);
    assertThat(samples())
        .extracting(line -> line.substring(0, line.indexOf('{')))
        .allSatisfy(name -> assertThat(scrape).contains("# HELP " + name + " "));
  }

  @Test
  void theScrapeIsCleanForPromtool() throws Exception {
    Path file = Files.writeString(folder.resolve("scrape"), scrape);
    Process promtool;
    try {
      promtool =
          new ProcessBuilder("promtool", "check", "metrics")
              .redirectInput(file.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      Assumptions.abort("promtool is not installed (Debian package prometheus): " + e);
      return;
    }
    String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(promtool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).isEmpty();
    assertThat(promtool.exitValue()).isZero();
  }
}
