package dev.docgen.engine.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium of this machine, driven through its DevTools protocol. */
public final class Chromium implements AutoCloseable {
  public static final String MISSING =
      "no Chromium on the PATH; Debian and Ubuntu have it as: apt-get install chromium";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final Path profile;
  private final DevTools devTools;

  private Chromium(Process process, Path profile, DevTools devTools) {
    this.process = process;
    this.profile = profile;
    this.devTools = devTools;
  }

  /** Returns the browser's program, if there is one. */
  public static Optional<Path> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(it -> Path.of(it, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static Chromium start() {
    try {
      Path profile = Files.createTempDirectory("docgen-chromium");
      Process process =
          new ProcessBuilder(
                  find().orElseThrow().toString(),
                  "--headless=new",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + profile,
                  // Containers and build hosts mostly forbid it; only our own pages are opened.
                  "--no-sandbox",
                  "--disable-dev-shm-usage",
                  "--disable-gpu",
                  "--no-first-run",
                  "about:blank")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Chromium(process, profile, DevTools.connect(address(process)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI address(Process process) throws IOException {
    BufferedReader errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.startsWith(LISTENING)) {
        drain(errors);
        return URI.create(line.substring(LISTENING.length()));
      }
      said.append(line).append('\n');
    }
    throw new IOException("Chromium ended without an address:\n" + said);
  }

  /** Chromium stops when nobody reads what it says. */
  private static void drain(BufferedReader errors) {
    Thread reader =
        new Thread(
            () -> {
              try (errors) {
                while (errors.readLine() != null) {}
              } catch (IOException e) {
                // the browser has ended
              }
            },
            "chromium-errors");
    reader.setDaemon(true);
    reader.start();
  }

  /** Opens an empty tab. */
  public Tab tab() {
    return Tab.open(devTools);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    devTools.close();
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    children.forEach(ProcessHandle::destroyForcibly);
    deleteProfile();
  }

  /** The browser's other processes may write for a moment after it has ended. */
  private void deleteProfile() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        deleteAll(profile);
        return;
      } catch (FileSystemException | UncheckedIOException stillWritten) {
        if (attempt == 50) {
          throw stillWritten;
        }
        Thread.sleep(100);
      }
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
