package dev.docgen.observability.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.barehost.PlainLoggingHost;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hosts with another logging than this JVM's, each in a JVM of its own. */
class OtherLoggingTest {

  @Test
  void logsPlainLinesOnSlf4j17() throws Exception {
    String output = run("slf4j-api-1.7.36.jar", "slf4j-simple-1.7.36.jar");

    assertThat(output)
        .contains("backend org.slf4j.impl.SimpleLoggerFactory false UNKNOWN")
        .containsPattern(
            "ERROR dev\\.docgen - Documentation generation failed error_type=io"
                + " generation_time_ms=7 output_format=openapi-json,openapi-yaml generator=orders"
                + " request_id=[0-9a-f]{16}\\R")
        .contains("java.io.IOException: disk\\u000afull")
        .contains("ERROR dev.docgen - The virtual machine failed a generation")
        .containsPattern(
            "WARN security - Security event detected event_type=authentication_failure"
                + " timestamp=\\S+Z details=\"bad\\\\u000d\\\\u000atoken of Ann\""
                + " source_ip=192\\.0\\.2\\.7 generator=orders\\R");
  }

  @Test
  void logsAndSetsLevelsOnJavaUtilLogging() throws Exception {
    String output = run("slf4j-jdk14");

    assertThat(output)
        .contains("backend java.util.logging true INFO")
        .contains("Documentation generation failed")
        .contains("Security event detected")
        .contains("OFF gives OFF, own OFF, debug false")
        .contains("ERROR gives ERROR, own ERROR, debug false")
        .contains("WARN gives WARN, own WARN, debug false")
        .contains("DEBUG gives DEBUG, own DEBUG, debug true")
        .contains("TRACE gives TRACE, own TRACE, debug true")
        .contains("INHERITED gives INFO, own INHERITED, debug false");
  }

  private static String run(String... logging) throws Exception {
    String slf4j = logging.length == 1 ? "slf4j-api" : "none";
    List<String> entries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                entry ->
                    entry.contains("docgen-api")
                        || entry.contains("docgen-observability")
                        || entry.contains("javaparser-core")
                        || entry.contains(slf4j))
            .collect(Collectors.toCollection(ArrayList::new));
    for (String jar : logging) {
      entries.add(jar(jar).toString());
    }
    Process host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, entries),
                PlainLoggingHost.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(host.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(host.exitValue()).as(output).isZero();
    return output;
  }

  /** The build copies these jars beside the classes. */
  private static Path jar(String name) throws Exception {
    try (Stream<Path> jars = Files.list(target().resolve("other-logging"))) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError(name + " was not copied by the build"));
    }
  }

  private static Path target() throws URISyntaxException {
    return Path.of(
            OtherLoggingTest.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .resolveSibling("");
  }
}
