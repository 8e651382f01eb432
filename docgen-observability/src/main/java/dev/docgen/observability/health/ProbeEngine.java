package dev.docgen.observability.health;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An engine beside the host's that documents one small source file. It is built at the first probe:
 * a plug-in that cannot load then is a reason to be down, not a host that cannot start.
 * Thread-safe.
 */
final class ProbeEngine implements AutoCloseable {

  /** What the probe's one operation is called. */
  static final String OPERATION = "probe";

  private static final String SOURCE =
      """
      package probe;

      @interface DocGenProbe {}

      /** Read by the health check. */
      @DocGenProbe
      record Probe(String status) {
        static Probe probe() {
          return new Probe("read");
        }
      }
      """;

  private final Supplier<DocGenBuilder> settings;
  private @Nullable DocGen engine;
  private boolean closed;

  ProbeEngine(Supplier<DocGenBuilder> settings) {
    this.settings = settings;
  }

  GenerationResult generate() throws IOException {
    DocGen docGen = engine();
    // Nothing may come from a cache: it is the parser that is asked whether it works.
    docGen.clearCaches();
    Path folder = Files.createTempDirectory("docgen-probe");
    Path file = folder.resolve("Probe.java");
    try {
      Files.writeString(file, SOURCE);
      return docGen.generate(GenerationRequest.of(folder));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  List<OutputFormat> formats() {
    return engine().formats();
  }

  private synchronized DocGen engine() {
    if (closed) {
      throw new IllegalStateException("the health monitor is closed");
    }
    if (engine == null) {
      engine = settings.get().name("health").threads(1).addDetector(new ProbeDetector()).build();
    }
    return engine;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (engine != null) {
      engine.close();
      engine = null;
    }
  }
}
