package dev.docgen.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The service as a process of its own, which signals can be sent to. */
final class ChildService implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Path output;
  private final int port;

  private ChildService(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** Starts the program, whatever comes of it; what it says goes to a file. */
  static ChildService launch(Path folder, List<String> flags, String... keysAndValues)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    Path output = Files.createTempFile(folder, "service", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    int port = FreePort.find();
    builder.environment().keySet().removeIf(key -> key.startsWith("DOCGEN_"));
    builder.environment().put("DOCGEN_PORT", String.valueOf(port));
    builder.environment().put("DOCGEN_HEALTH_PORT", String.valueOf(port));
    builder.environment().put("DOCGEN_METRICS_PORT", String.valueOf(port));
    builder.environment().put("DOCGEN_DATA", folder.resolve("data").toString());
    for (int i = 0; i < keysAndValues.length; i += 2) {
      builder.environment().put("DOCGEN_" + keysAndValues[i], keysAndValues[i + 1]);
    }
    return new ChildService(builder.start(), output, port);
  }

  /** Starts the program and waits until it is ready. */
  static ChildService start(Path folder, String... keysAndValues) throws Exception {
    ChildService service = launch(folder, List.of(), keysAndValues);
    service.awaitReady();
    return service;
  }

  void awaitReady() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (get("/health/ready").statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    throw new AssertionError("not ready: " + said());
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> upload(String path, byte[] content) {
    return client.sendAsync(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "multipart/form-data; boundary=boundary-of-parts")
            .POST(BodyPublishers.ofByteArray(RunningService.form("app.zip", content)))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** Waits for the end and returns the exit status. */
  int ended() throws Exception {
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      throw new AssertionError("has not ended: " + said());
    }
    return process.exitValue();
  }

  String said() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
