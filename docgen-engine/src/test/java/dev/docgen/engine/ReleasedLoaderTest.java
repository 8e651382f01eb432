package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.spi.FrameworkDetector;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host throws away after {@code close()} is gone: threads and class loaders. */
class ReleasedLoaderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String DETECTOR =
      """
      import dev.docgen.model.Operation;
      import dev.docgen.source.SourceUnit;
      import dev.docgen.spi.*;
      import java.util.List;
      import java.util.Set;

      public class Detector implements FrameworkDetector {
        public String id() { return "released"; }
        public Set<String> markers() { return Set.of("Api"); }
        public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
          context.shared(Detector.class, () -> this);
          Operation found = Operation.builder().path("/orders").build();
          return List.of(new DetectedOperation(found, "list", "Orders"));
        }
      }
      """;

  /** Runs a whole engine in the loader that it comes from. */
  private static final String HOST =
      """
      import dev.docgen.*;
      import java.nio.file.Path;

      public class Host implements Runnable {
        public void run() {
          try (DocGen docGen = DocGen.builder().name("released").build()) {
            docGen.detect(Path.of("ROOT"));
            GenerationResult result = docGen.generate(GenerationRequest.of(Path.of("ROOT")));
            for (OutputFormat format : docGen.formats()) {
              result.document(format).bytes();
            }
            if (!result.frameworks().contains("released")) {
              throw new AssertionError(result.diagnostics().toString());
            }
          }
        }
      }
      """;

  @TempDir Path folder;

  private Path application() throws IOException {
    Path root = Files.createDirectories(folder.resolve("application"));
    Files.writeString(root.resolve("Orders.java"), "@Api class Orders { void list() {} }");
    return root;
  }

  private static void awaitCollected(WeakReference<?> reference) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              System.gc();
              return reference.get() == null;
            });
  }

  private static void awaitNoThread(String name) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(thread -> thread.startsWith("docgen-" + name)));
  }

  @Test
  void aPluginsLoaderIsCollectedAfterTheEngineIsClosed() throws IOException {
    PluginFolder plugins =
        new PluginFolder(folder)
            .compile(DETECTOR)
            .register(FrameworkDetector.class, "plugin.Detector");

    awaitCollected(used(plugins.loader(), application()));
    awaitNoThread("released");
  }

  private static WeakReference<ClassLoader> used(URLClassLoader loader, Path root)
      throws IOException {
    try (DocGen docGen = DocGen.builder().name("released").classLoader(loader).build()) {
      GenerationResult result = docGen.generate(GenerationRequest.of(root));
      assertThat(result.frameworks()).containsExactly("released");
      assertThat(result.document(OutputFormat.HTML).text()).contains("/orders");
    }
    loader.close();
    return new WeakReference<>(loader);
  }

  @Test
  void theEnginesOwnLoaderIsCollectedAfterItIsClosed() throws Exception {
    PluginFolder plugins =
        new PluginFolder(folder)
            .compile(DETECTOR, HOST.replace("ROOT", application().toString().replace('\\', '/')))
            .register(FrameworkDetector.class, "plugin.Detector");

    WeakReference<ClassLoader> loader = hosted(plugins);
    Evicting record = new Evicting("a");
    assertThat(record).isEqualTo(new Evicting("a")).hasSameHashCodeAs(new Evicting("a"));
    assertThat(record).hasToString("Evicting[text=a]");
    awaitCollected(loader);
    awaitNoThread("released");
  }

  /**
   * JDK 17 keeps the types of the record whose methods it linked last, whoever's that is
   * (asTypeCache of the handles in java.lang.runtime.ObjectMethods): this one's take their place.
   */
  private record Evicting(String text) {}

  /** Runs with classes of API and engine that no other test has. */
  private static WeakReference<ClassLoader> hosted(PluginFolder plugins) throws Exception {
    List<URL> path = new ArrayList<>();
    path.add(plugins.url());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      URI uri = Path.of(entry).toUri();
      path.add(uri.toURL());
    }
    URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    ((Runnable) loader.loadClass("plugin.Host").getConstructor().newInstance()).run();
    loader.close();
    return new WeakReference<>(loader);
  }
}
