package dev.docgen.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.barehost.BareHost;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host starts with the backends it has, be it on the class path or on the module path. */
class OptionalBackendsTest {
  /** Parts of the names of what DocGen itself needs. */
  private static final List<String> NEEDED =
      List.of(
          "docgen-api",
          "docgen-engine",
          "docgen-observability",
          "caffeine",
          "commonmark",
          "jackson",
          "jandex",
          "javaparser-core",
          "jte-runtime",
          "slf4j-api",
          "snakeyaml");

  /** Parts of the names of what each backend needs. */
  private static final Map<String, List<String>> BACKENDS =
      Map.of(
          "micrometer",
          List.of("micrometer-core", "micrometer-commons", "micrometer-observation", "HdrH"),
          "opentelemetry",
          List.of("opentelemetry-api", "opentelemetry-context", "opentelemetry-common"));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "jmx", "micrometer", "opentelemetry", "jmx micrometer opentelemetry"})
  void aHostStartsOnTheClassPathWithTheBackendsItHas(String backends) throws Exception {
    assertStarts(backends, "-cp", needed(backends) + File.pathSeparator + testClasses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jmx", "micrometer", "opentelemetry", "jmx micrometer opentelemetry"})
  void aHostStartsOnTheModulePathWithTheBackendsItHas(String backends) throws Exception {
    assertStarts(
        backends,
        "-p",
        needed(backends),
        "--add-modules",
        "ALL-MODULE-PATH",
        "-cp",
        testClasses().toString());
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private void assertStarts(String backends, String... options) throws Exception {
    Files.writeString(folder.resolve("A.java"), "class A {}");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add(BareHost.class.getName());
    command.add(folder.toString());
    command.addAll(words(backends));
    Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(host.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(host.exitValue()).as(output).isZero();
  }

  private static String needed(String backends) {
    List<String> parts = new ArrayList<>(NEEDED);
    words(backends).forEach(backend -> parts.addAll(BACKENDS.getOrDefault(backend, List.of())));
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .filter(entry -> parts.stream().anyMatch(part -> isOf(entry, part)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A module of the reactor is a folder of classes, a library a jar. */
  private static boolean isOf(String entry, String part) {
    Path path = Path.of(entry);
    return path.getFileName().toString().startsWith(part)
        || Stream.iterate(path, step -> step != null, Path::getParent)
            .limit(3)
            .anyMatch(step -> step.endsWith(part));
  }

  private static Path testClasses() throws Exception {
    return Path.of(BareHost.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
