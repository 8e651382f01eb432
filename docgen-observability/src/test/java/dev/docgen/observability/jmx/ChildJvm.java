package dev.docgen.observability.jmx;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** JVMs that tests start: an observed host, and clients of it. */
final class ChildJvm implements AutoCloseable {
  private static final int SECONDS = 60;

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a host with an engine "orders" and returns when it is there. */
  static ChildJvm host(List<String> options, Path sources, Path output) throws IOException {
    List<String> command = java(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            ObservedHost.class.getName(),
            sources.toString(),
            output.toString()));
    ChildJvm host = new ChildJvm(start(command));
    List<String> said = new ArrayList<>();
    for (String line = host.output.readLine();
        !ObservedHost.READY.equals(line);
        line = host.output.readLine()) {
      if (line == null) {
        host.close();
        throw new AssertionError("the host did not start: " + said);
      }
      said.add(line);
    }
    return host;
  }

  /** Runs the client with nothing but its own class files, and returns the lines it printed. */
  static List<String> client(Path empty, List<String> options, String... arguments)
      throws Exception {
    List<String> command = java(options);
    command.add("-cp");
    command.add(withClientAlone(empty).toString());
    command.add(ForeignClient.class.getName());
    command.addAll(List.of(arguments));
    Process client = start(command);
    try (Stream<String> lines = client.inputReader(StandardCharsets.UTF_8).lines()) {
      List<String> said = lines.toList();
      if (!client.waitFor(SECONDS, TimeUnit.SECONDS) || client.exitValue() != 0) {
        throw new AssertionError("the client failed: " + said);
      }
      return said;
    } finally {
      client.destroyForcibly();
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static List<String> java(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    return command;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static Path withClientAlone(Path empty) throws Exception {
    String folder = ForeignClient.class.getPackageName().replace('.', File.separatorChar);
    Path classes =
        Path.of(ForeignClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path target = Files.createDirectories(empty.resolve("client").resolve(folder));
    try (Stream<Path> files = Files.list(classes.resolve(folder))) {
      files
          .filter(file -> file.getFileName().toString().startsWith("ForeignClient"))
          .forEach(file -> copy(file, target));
    }
    return empty.resolve("client");
  }

  private static void copy(Path file, Path folder) {
    try {
      Path target = folder.resolve(file.getFileName());
      if (Files.notExists(target)) {
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the host, which goes when its input ends. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.destroy();
    output.close();
  }
}
