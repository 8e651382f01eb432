package dev.docgen.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An application that is a module documents a controller in a JVM of its own. */
@Timeout(120)
class ModulePathTest {

  private static final Pattern FOR_TESTS =
      Pattern.compile(
          "quickstart|junit|assertj|archunit|opentest4j|apiguardian|byte-buddy|surefire");

  /** Observability's backends: needed by compilers, optional at run time. */
  private static final Pattern BACKENDS =
      Pattern.compile("micrometer|HdrHistogram|LatencyUtils|opentelemetry");

  private static final String DESCRIPTOR =
      """
      module shop.documents {
        requires dev.docgen.api;
        requires dev.docgen.observability;
      }
      """;

  private static final String PROGRAM =
      """
      package shop.documents;

      import dev.docgen.DocGen;
      import dev.docgen.GenerationRequest;
      import dev.docgen.GenerationResult;
      import dev.docgen.OutputFormat;
      import dev.docgen.observability.security.SecurityMonitor;
      import java.nio.file.Path;

      final class Main {
        public static void main(String[] args) {
          try (DocGen docGen =
              DocGen.builder().addListener(new SecurityMonitor("shop")).build()) {
            GenerationResult result = docGen.generate(GenerationRequest.of(Path.of(args[0])));
            System.out.println(Main.class.getModule() + ", " + DocGen.class.getModule());
            System.out.println(docGen.getClass().getModule());
            System.out.println(docGen.detectors() + " " + result.diagnostics());
            System.out.println(result.document(OutputFormat.OPENAPI_YAML).text());
          }
        }
      }
      """;

  private static final String CONTROLLER =
      """
      import org.springframework.web.bind.annotation.*;

      @RestController
      class Orders {
        @GetMapping("/orders/{id}")
        Order find(@PathVariable long id) {
          return null;
        }
      }

      record Order(long id) {}
      """;

  @TempDir private Path folder;

  @Test
  void findsEngineAndDetectorsAsNamedModules() throws Exception {
    write("sources/Orders.java", CONTROLLER);
    compile(
        write("program/module-info.java", DESCRIPTOR),
        write("program/shop/documents/Main.java", PROGRAM));

    String output = run(folder.resolve("sources"));

    assertThat(output)
        .contains("module shop.documents, module dev.docgen.api")
        .contains("module dev.docgen.engine")
        .contains("[javalin, jaxrs, spring] []")
        .contains("  \"/orders/{id}\":\n")
        .contains("#/components/schemas/Order");
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void compile(Path... sources) {
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    List<String> arguments =
        List.of(
            "--module-path",
            libraries(FOR_TESTS),
            "-d",
            folder.resolve("classes").toString(),
            sources[0].toString(),
            sources[1].toString());
    int exit =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));
    assertThat(exit).as(messages.toString()).isZero();
  }

  private String run(Path sources) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                folder.resolve("classes") + File.pathSeparator + libraries(FOR_TESTS, BACKENDS),
                "--module",
                "shop.documents/shop.documents.Main",
                sources.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(output, UTF_8);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  private static String libraries(Pattern... without) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().normalize())
        .filter(entry -> Arrays.stream(without).noneMatch(it -> it.matcher(name(entry)).find()))
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  /** A jar's own name; of a folder of classes that of its module. */
  private static String name(Path entry) {
    Path named = Files.isDirectory(entry) ? entry.getParent().getParent() : entry;
    return named.getFileName().toString();
  }
}
