package dev.docgen.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docgen.DocGen;
import dev.docgen.observability.Engines;
import dev.docgen.observability.Generations;
import dev.docgen.observability.Program;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scrape of a wired engine holds, on every Micrometer that the build tries. */
class ScrapedNamesTest {
  @TempDir Path folder;
  private ScrapedEngine engine;

  @BeforeEach
  void generate() throws Exception {
    engine = new ScrapedEngine(folder);
    engine.succeed();
    engine.fail();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theseTestsRunOnTheMicrometerThatTheBuildNames() {
    Path jar =
        Path.of(MeterRegistry.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    assertThat(jar.getFileName().toString())
        .isEqualTo("micrometer-core-" + System.getProperty("micrometer.version") + ".jar");
  }

  @Test
  void namesTypesAndTagKeysAreThosePromised() throws Exception {
    Path golden = Path.of(Objects.requireNonNull(getClass().getResource("scraped.txt")).toURI());
    assertThat(engine.names()).containsExactlyElementsOf(new TreeSet<>(Files.readAllLines(golden)));
  }

  @Test
  void theDocumentForOperatorsHasEachName() throws Exception {
    List<String> names =
        engine.names().stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .filter(name -> !name.endsWith("_seconds_max"))
            .toList();
    assertThat(names).isNotEmpty();
    String document = MetricsDocument.text();
    assertThat(names).allSatisfy(name -> assertThat(document).contains("| `" + name + "` |"));
  }

  @Test
  void theSpecificationsNamesAreThere() {
    assertThat(engine.scrape())
        .contains(
            "\ndoc_generation_requests_total{framework=\"spring\",generator=\"orders\"} 1.0\n")
        .contains("\ndoc_generation_duration_seconds_bucket{framework=\"spring\"")
        .contains("\ndoc_generation_duration_seconds_sum{framework=\"spring\"")
        .contains("\ndoc_generation_duration_seconds_count{framework=\"spring\"")
        .contains("\ndoc_generation_active{generator=\"orders\"} 0.0\n")
        .contains(
            "\ndoc_generation_errors_total"
                + "{error_type=\"io\",framework=\"none\",generator=\"orders\"} 1.0\n");
  }

  @Test
  void enginesThatShareARegistryHaveTheSameMeters() {
    int before = engine.registry.getMeters().size();
    try (DocGen pets = Engines.named("pets");
        GenerationMetrics metrics = GenerationMetrics.of(pets)) {
      metrics.bindTo(engine.registry);
      Generations.succeed(metrics, Duration.ofMillis(120), "jaxrs");
      assertThat(engine.scrape())
          .contains("doc_generation_requests_total{framework=\"jaxrs\",generator=\"pets\"} 1.0\n")
          .contains(
              "doc_generation_requests_total{framework=\"spring\",generator=\"orders\"} 1.0\n")
          .contains("doc_generation_active{generator=\"pets\"} 0.0\n");
    }
    assertThat(engine.registry.getMeters()).hasSize(before);
    assertThat(engine.scrape()).doesNotContain("pets");
  }

  /** Micrometer before 1.17 drops a meter whose tag keys are not those of its namesakes. */
  @Test
  void metersOfOneNameHaveTheSameTagKeys() {
    assertThat(engine.registry.getMeters())
        .allSatisfy(
            meter ->
                assertThat(
                        engine.registry.find(meter.getId().getName()).meters().stream()
                            .map(
                                each ->
                                    each.getId().getTags().stream().map(t -> t.getKey()).toList())
                            .distinct())
                    .as(meter.getId().getName())
                    .hasSize(1));
  }

  @Test
  void promtoolFindsNothingToObject() throws Exception {
    assumeTrue(Program.find("promtool").isPresent(), Program.missing("promtool"));
    Path scraped = Files.writeString(folder.resolve("scraped.prom"), engine.scrape());
    try (Program promtool =
        Program.start(
            folder, List.of("sh", "-c", "promtool check metrics < \"$0\"", scraped.toString()))) {
      assertThat(promtool.exitCode()).as(promtool.output()).isZero();
      assertThat(promtool.output()).isEmpty();
    }
  }
}
