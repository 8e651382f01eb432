package dev.docgen.observability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.docgen.barehost.ObservedApplication;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Engines that are built, observed with everything and closed leave a host as it was. */
class ThousandEnginesTest {
  private static final int ENGINES = 1000;
  private static final int LOADERS = 10;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  @TempDir Path folder;
  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.docgen");
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final MBeanServer server = MBeanServerFactory.newMBeanServer();
  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk openTelemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .build();

  @BeforeEach
  void writeAnApplication() throws IOException {
    logger.setLevel(Level.ERROR);
    Files.writeString(folder.resolve("Pets.java"), "class Pets {}");
  }

  @AfterEach
  void close() {
    logger.setLevel(null);
    openTelemetry.close();
  }

  private Object[] host() {
    return new Object[] {folder, registry, server, openTelemetry};
  }

  private static void await(String what, Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private interface Condition {
    boolean holds();
  }

  private static boolean noThreadIsLeft() {
    return Thread.getAllStackTraces().keySet().stream()
        .noneMatch(
            thread ->
                thread.getName().startsWith("docgen-") && thread.getName().contains("observed"));
  }

  private void assertNothingIsLeft(int beans) throws Exception {
    assertThat(registry.getMeters()).isEmpty();
    assertThat(server.getMBeanCount()).isEqualTo(beans);
    await("no thread is left", ThousandEnginesTest::noThreadIsLeft);
  }

  @Test
  void leaveNoMeterBeanOrThread() throws Exception {
    int beans = server.getMBeanCount();
    ObservedApplication application = new ObservedApplication();
    for (int i = 0; i < ENGINES; i++) {
      application.accept(host());
      assertThat(exporter.getFinishedSpanItems()).hasSizeGreaterThan(5);
      exporter.reset();
    }
    assertNothingIsLeft(beans);
  }

  @Test
  void leaveNoClassLoader() throws Exception {
    int beans = server.getMBeanCount();
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < LOADERS; i++) {
      loaders.add(used());
    }
    Evicting record = new Evicting("a");
    assertThat(record).isEqualTo(new Evicting("a")).hasSameHashCodeAs(new Evicting("a"));
    assertThat(record).hasToString("Evicting[text=a]");
    assertNothingIsLeft(beans);
    await(
        "every loader is collected",
        () -> {
          System.gc();
          return loaders.stream().allMatch(loader -> loader.get() == null);
        });
  }

  /**
   * JDK 17 keeps the types of the record whose methods it linked last: this one's take their place.
   */
  private record Evicting(String text) {}

  /** The host's registry, server and tracer are its own; DocGen is the application's. */
  @SuppressWarnings("unchecked")
  private WeakReference<ClassLoader> used() throws Exception {
    try (Application loader = new Application()) {
      Object application =
          loader.loadClass(ObservedApplication.class.getName()).getConstructor().newInstance();
      assertThat(application.getClass()).isNotSameAs(ObservedApplication.class);
      ((Consumer<Object[]>) application).accept(host());
      assertThat(exporter.getFinishedSpanItems()).hasSizeGreaterThan(5);
      exporter.reset();
      return new WeakReference<>(loader);
    }
  }

  private static final class Application extends URLClassLoader {
    Application() throws IOException {
      super(classPath(), ThousandEnginesTest.class.getClassLoader());
    }

    private static URL[] classPath() throws IOException {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("dev.docgen.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
