package dev.docgen.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.Limits;
import dev.docgen.OutputFormat;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.health.HealthStatus;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.RenderOptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled, run and true. */
class ReadmeTest {
  private static final Path INPUT = Path.of("src", "test", "resources", "readme");

  @TempDir Path folder;

  @Test
  void quotesOnlyJavaThatIsCompiledHere() throws IOException {
    List<String> sources = sources();
    assertThat(Readme.read().blocks("java"))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            block ->
                assertThat(sources)
                    .as("a file that holds this block:%n%s", block)
                    .anyMatch(source -> source.contains(unindented(block))));
  }

  @Test
  void showsTheDocumentThatItsExampleGives() throws IOException {
    assertThat(Readme.read().blocks("yaml"))
        .containsExactly(ReadmeSnippets.document(INPUT.toAbsolutePath()));
  }

  @Test
  void showsOnlyCommandsThatAreRunWhenAChangeIsJudged() throws IOException {
    String judge = Files.readString(Readme.REPOSITORY.resolve(".ci").resolve("run"));
    List<String> commands =
        Readme.read().blocks("sh").stream().flatMap(String::lines).distinct().toList();
    assertThat(commands)
        .hasSizeGreaterThan(1)
        .allSatisfy(command -> assertThat(judge).contains(command));
  }

  @Test
  void configuresOnlyWhatCanBeConfigured() throws IOException {
    Set<String> known =
        Stream.of(
                DocGen.class,
                DocGenBuilder.class,
                GenerationRequest.Builder.class,
                Conventions.class,
                Limits.class,
                RenderOptions.class)
            .flatMap(type -> Stream.of(type.getMethods()))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> named =
        Pattern.compile("`(\\w+)\\(")
            .matcher(Readme.read().section("Configuration"))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(known).containsAll(named);
  }

  @Test
  void namesOnlyFormatsThatCanBeRendered() throws IOException {
    try (DocGen docGen = DocGen.builder().build()) {
      List<String> formats = docGen.formats().stream().map(OutputFormat::id).toList();
      assertThat(
              Pattern.compile("`(openapi-[^`]+)`")
                  .matcher(Readme.read().text())
                  .results()
                  .map(match -> match.group(1)))
          .isNotEmpty()
          .isSubsetOf(formats);
    }
  }

  @Test
  void linksOnlyToFilesThatAreThere() throws IOException {
    assertThat(
            Pattern.compile("]\\(([^):#]+)\\)")
                .matcher(Readme.read().text())
                .results()
                .map(match -> Readme.REPOSITORY.resolve(match.group(1))))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).exists());
  }

  @Test
  void customisesAsItSays() throws IOException {
    Files.writeString(
        folder.resolve("Prices.java"),
        """
        package shop;

        import org.springframework.web.bind.annotation.*;

        @RestController
        class Prices {
          @GetMapping("/price")
          Money price() {
            return null;
          }

          @GetMapping("/internal/price")
          Money internal() {
            return null;
          }
        }

        class Money {}
        """);
    try (DocGen docGen = ReadmeSnippets.customised()) {
      assertThat(
              docGen
                  .generate(GenerationRequest.of(folder))
                  .document(OutputFormat.OPENAPI_JSON)
                  .text())
          .contains("\"/price\"")
          .contains("\"decimal\"")
          .contains("\"shop\"")
          .doesNotContain("/internal");
    }
  }

  @Test
  void tellsFrameworksAsItSays() {
    assertThat(ReadmeSnippets.frameworks(INPUT.toAbsolutePath()))
        .containsExactly("spring: OrderController.java:19:9");
  }

  @Test
  void limitsAndChoosesAsItSays() {
    Path source = INPUT.toAbsolutePath();
    try (DocGen docGen = ReadmeSnippets.limited(source.getParent())) {
      GenerationResult result = docGen.generate(ReadmeSnippets.chosen(source));
      assertThat(result.model().info().title()).isEqualTo("Shop");
      assertThat(result.documents())
          .extracting(document -> document.format().id())
          .containsExactly("openapi-3.0-json");
    }
  }

  @Test
  void observesAsItSays() throws Exception {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    try (DocGen docGen = DocGen.builder().name("readme").build();
        DocGenObservability observability =
            ReadmeSnippets.observed(docGen, registry, OpenTelemetry.noop())) {
      docGen.generate(GenerationRequest.of(INPUT.toAbsolutePath()));
      assertThat(
              registry.get("doc.generation.requests").tag("framework", "spring").counter().count())
          .isEqualTo(1);
      assertThat(beans.isRegistered(new ObjectName("dev.docgen:type=Generator,name=readme")))
          .isTrue();
      assertThat(observability.kpis().successRate()).isEqualTo(1);
    }
    try (HealthMonitor health = ReadmeSnippets.health(folder)) {
      assertThat(health.report().status()).isEqualTo(HealthStatus.UP);
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> examples = Files.walk(Readme.REPOSITORY.resolve("examples"));
        Stream<Path> frameworks =
            Files.walk(Readme.REPOSITORY.resolve("docgen-spi-frameworks/src/test/java"))) {
      return Stream.concat(examples, frameworks)
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !Readme.REPOSITORY.relativize(file).toString().contains("target"))
          .map(ReadmeTest::unindented)
          .toList();
    }
  }

  private static String unindented(Path file) {
    try {
      return unindented(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
