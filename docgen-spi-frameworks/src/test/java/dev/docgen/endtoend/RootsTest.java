package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.GenerationStatistics;
import dev.docgen.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where sources can lie, what reading them costs, and that nothing is left behind. */
class RootsTest {
  private static final SampleApplication SHOP = SampleApplication.golden("shop");
  private static final String PING =
      """
      package ping;
      import org.springframework.web.bind.annotation.*;
      @RestController
      class TYPE {
        @GetMapping("/PATH")
        Pong ping() { return null; }
        record Pong(String text) {}
      }
      """;

  @TempDir Path folder;

  private static String ping(String type, String path) {
    return PING.replace("TYPE", type).replace("PATH", path);
  }

  @Test
  void aSingleFileIsARoot() {
    Path file =
        SampleApplication.of("Ping.java", ping("Ping", "ping"))
            .writeTo(folder)
            .resolve("Ping.java");

    GenerationResult result = Generations.generate(file);

    assertThat(Generations.operations(result)).containsExactly("GET /ping");
    assertThat(result.model().components().schemas()).containsOnlyKeys("Pong");
    assertThat(result.statistics().filesSeen()).isOne();
  }

  @Test
  void anArchiveAndAFolderGiveOneDocumentTogether() {
    Path jar = SHOP.writeJar(folder.resolve("shop-sources.jar"));
    Path other =
        SampleApplication.of("ping/Ping.java", ping("Ping", "ping")).writeTo(folder.resolve("x"));

    GenerationResult result = Generations.generate(jar, other);

    assertThat(Generations.operations(result)).hasSize(21).contains("GET /ping", "GET /api/orders");
  }

  @Test
  void aRepositoryIsReadModuleByModuleWithoutTests() {
    new SampleApplication(SHOP.files()).writeTo(folder.resolve("made-by-hand-and-in-no-module"));
    SampleApplication repository =
        SampleApplication.of(
                "pom.xml", "<project><modules><module>one</module></modules></project>")
            .with("one/pom.xml", "<project/>")
            .with("one/src/main/java/ping/One.java", ping("One", "one"))
            .with("one/src/test/java/ping/OneTest.java", ping("OneTest", "test"))
            .with("group/two/pom.xml", "<project/>")
            .with("group/two/src/main/java/ping/Two.java", ping("Two", "two"))
            .with("group/two/target/generated-sources/ping/Made.java", ping("Made", "made"))
            .with("three/build.gradle.kts", "plugins { java }")
            .with("three/src/main/java/ping/Three.java", ping("Three", "three"))
            .with("three/src/main/resources/application.properties", "server.port=1")
            .with("three/node_modules/x/Four.java", ping("Four", "four"));

    GenerationResult result =
        Generations.generate(repository.writeTo(folder.resolve("repository")));

    assertThat(Generations.operations(result))
        .contains("GET /one", "GET /two", "GET /three")
        .doesNotContain("GET /test", "GET /four");
  }

  @Test
  void statisticsTellWhatWasRead() {
    Path root = SHOP.writeTo(folder.resolve("shop"));
    try (DocGen docGen = DocGen.builder().build()) {
      GenerationStatistics cold = docGen.generate(GenerationRequest.of(root)).statistics();
      GenerationResult again = docGen.generate(GenerationRequest.of(root));
      GenerationStatistics warm = again.statistics();
      again.document(OutputFormat.OPENAPI_JSON).bytes();

      assertThat(cold.filesSeen()).isEqualTo(SHOP.files().size());
      assertThat(cold.filesRead()).isBetween(cold.filesParsed(), 3 * cold.filesSeen());
      assertThat(cold.bytesRead())
          .isGreaterThanOrEqualTo(
              SHOP.files().values().stream().mapToLong(b -> b.length).sum() / 2);
      assertThat(cold.filesParsed()).isBetween(15, SHOP.files().size() - 1);
      assertThat(cold.bodiesParsed()).isLessThanOrEqualTo(cold.filesParsed());
      assertThat(cold.syntaxNodes()).isGreaterThan(500);
      assertThat(cold.operations()).isEqualTo(20);
      assertThat(cold.schemas()).isEqualTo(again.model().components().schemas().size());
      assertThat(cold.total()).isPositive();
      assertThat(cold.caches()).anyMatch(cache -> cache.misses() > 0);
      assertThat(warm.filesParsed()).isZero();
      assertThat(warm.caches()).anyMatch(cache -> cache.hits() > 0);
      assertThat(docGen.statistics().templateRenders()).isOne();
    }
  }

  @Test
  void aLaterGenerationSeesAChangedFile() throws IOException {
    Path root = SampleApplication.of("ping/Ping.java", ping("Ping", "ping")).writeTo(folder);
    try (DocGen docGen = DocGen.builder().build()) {
      docGen.generate(GenerationRequest.of(root));
      Files.writeString(root.resolve("ping/Ping.java"), ping("Ping", "another-path"));
      Files.writeString(root.resolve("ping/More.java"), ping("More", "more"));

      assertThat(Generations.operations(docGen.generate(GenerationRequest.of(root))))
          .containsExactly("GET /another-path", "GET /more");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void noHandleOfASourceIsLeftAfterAGeneration() throws IOException {
    Path jar = SHOP.writeJar(folder.resolve("handles-sources.jar")).toRealPath();
    try (DocGen docGen = DocGen.builder().build()) {
      GenerationResult result = docGen.generate(GenerationRequest.of(jar));
      result.document(OutputFormat.OPENAPI_JSON).bytes();

      assertThat(openFiles()).doesNotContain(jar.toString());
    }
  }

  private static List<String> openFiles() throws IOException {
    try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
      return handles.map(RootsTest::target).toList();
    }
  }

  private static String target(Path handle) {
    try {
      return Files.readSymbolicLink(handle).toString();
    } catch (IOException e) {
      return "closed meanwhile";
    }
  }

  @Test
  void sourcesCanBeDeletedWhileTheResultIsInUse() throws IOException {
    Path jar = SHOP.writeJar(folder.resolve("deleted-sources.jar"));
    try (DocGen docGen = DocGen.builder().build()) {
      GenerationResult result = docGen.generate(GenerationRequest.of(jar));
      Files.delete(jar);

      assertThat(Generations.json(result)).contains("/api/orders");
    }
  }

  @Test
  void noThreadIsLeftAfterClose() throws InterruptedException {
    Path root = SHOP.writeTo(folder.resolve("shop"));
    DocGen docGen = DocGen.builder().name("threads-of-this-test").threads(4).build();
    docGen.generate(GenerationRequest.of(root));
    docGen.close();

    for (Thread thread : threads()) {
      thread.join(10_000);
    }
    assertThat(threads()).isEmpty();
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains("threads-of-this-test"))
        .toList();
  }
}
