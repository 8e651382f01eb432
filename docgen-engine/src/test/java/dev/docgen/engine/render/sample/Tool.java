package dev.docgen.engine.render.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program that runs scripts. Tests that need one which is missing are skipped, saying so. */
enum Tool {
  BASH("script.sh", "bash"),
  PYTHON("script.py", "python3"),
  NODE("script.mjs", "node"),
  JAVA(
      "Main.java",
      System.getProperty("java.home") + "/bin/java",
      "-Dfile.encoding=UTF-8",
      "-XX:TieredStopAtLevel=1");

  private static final int SECONDS = 60;

  private final String file;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot change
  private final List<String> command;

  Tool(String file, String... command) {
    this.file = file;
    this.command = List.of(command);
  }

  /** Runs a script and returns what it prints; fails when it does. */
  byte[] run(String script, Path folder, Map<String, String> environment) {
    try {
      Files.writeString(folder.resolve(file), script);
      Path output = folder.resolve("output");
      Path errors = folder.resolve("errors");
      List<String> words = new ArrayList<>(command);
      words.add(file);
      ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
      builder.environment().putAll(environment);
      builder.environment().put("PYTHONUTF8", "1");
      Process process =
          builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError(Files.readString(errors) + "\n" + script);
      }
      return Files.readAllBytes(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Skips the test unless the program is there and can run that script. */
  void assume(String script, Path folder) {
    Assumptions.assumeTrue(
        answers(script, folder), () -> command.get(0) + " cannot run: " + script);
  }

  private boolean answers(String script, Path folder) {
    try {
      return Objects.nonNull(run(script, folder, Map.of()));
    } catch (UncheckedIOException | AssertionError missing) {
      return false;
    }
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
