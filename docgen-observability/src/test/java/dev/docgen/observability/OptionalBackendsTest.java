package dev.docgen.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.barehost.BareHost;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host that has no backend starts, be it on the class path or on the module path. */
class OptionalBackendsTest {
  private static final List<String> NEEDED =
      List.of(
          "docgen-api",
          "docgen-observability",
          "jackson",
          "javaparser-core",
          "slf4j-api",
          "snakeyaml");

  @Test
  void aHostWithoutBackendsStartsOnTheClassPath() throws Exception {
    assertStarts("-cp", needed() + File.pathSeparator + testClasses());
  }

  @Test
  void aHostWithoutBackendsStartsOnTheModulePath() throws Exception {
    assertStarts(
        "-p",
        needed(),
        "--add-modules",
        "dev.docgen.observability,org.slf4j",
        "-cp",
        testClasses().toString());
  }

  private static void assertStarts(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add(BareHost.class.getName());
    Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(host.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(host.exitValue()).as(output).isZero();
  }

  private static String needed() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .filter(entry -> NEEDED.stream().anyMatch(entry::contains))
        .filter(entry -> !entry.contains("micrometer") && !entry.contains("opentelemetry"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path testClasses() throws Exception {
    return Path.of(BareHost.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
