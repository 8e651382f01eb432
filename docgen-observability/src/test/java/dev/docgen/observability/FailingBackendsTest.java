package dev.docgen.observability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.observability.settings.Profile;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.MBeanServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Backends that throw whatever is asked of them do not change a document, and are named once. */
class FailingBackendsTest {
  @TempDir Path root;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.docgen");

  @BeforeEach
  void writeAnApplication() throws IOException {
    Files.writeString(root.resolve("Pets.java"), "@Spring class Pets {}");
    Files.writeString(root.resolve("Orders.java"), "@JaxRs class Orders {}");
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void detach() {
    logger.detachAppender(log);
  }

  private static IllegalStateException refusal() {
    return new IllegalStateException("refused");
  }

  /** Throws before any meter can be made or found. */
  private static MeterRegistry refusing() {
    MeterRegistry registry =
        new SimpleMeterRegistry() {
          @Override
          public Meter remove(Meter meter) {
            throw refusal();
          }
        };
    registry
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public Meter.Id map(Meter.Id id) {
                throw refusal();
              }
            });
    return registry;
  }

  /** Makes counters that cannot count. */
  private static MeterRegistry refusingToCount() {
    return new SimpleMeterRegistry() {
      @Override
      protected Counter newCounter(Meter.Id id) {
        return new Counter() {
          @Override
          public void increment(double amount) {
            throw refusal();
          }

          @Override
          public double count() {
            throw refusal();
          }

          @Override
          public Id getId() {
            return id;
          }
        };
      }
    };
  }

  private static OpenTelemetry refusingToTrace() {
    Tracer tracer =
        name -> {
          throw refusal();
        };
    return new OpenTelemetry() {
      @Override
      public TracerProvider getTracerProvider() {
        return new TracerProvider() {
          @Override
          public Tracer get(String scope) {
            return tracer;
          }

          @Override
          public Tracer get(String scope, String version) {
            return tracer;
          }
        };
      }

      @Override
      public ContextPropagators getPropagators() {
        throw refusal();
      }
    };
  }

  private static MBeanServer refusingBeans() {
    return (MBeanServer)
        Proxy.newProxyInstance(
            MBeanServer.class.getClassLoader(),
            new Class<?>[] {MBeanServer.class},
            (proxy, method, arguments) -> {
              throw refusal();
            });
  }

  private record Documented(
      Map<String, byte[]> documents, List<Diagnostic> diagnostics, Map<String, Long> failures) {}

  private Documented document(DocGen docGen) {
    GenerationResult result = docGen.generate(GenerationRequest.of(root));
    Map<String, byte[]> documents = new TreeMap<>();
    for (OutputFormat format : docGen.formats()) {
      documents.put(format.id(), result.document(format).bytes());
    }
    return new Documented(documents, result.diagnostics(), docGen.statistics().pluginFailures());
  }

  private Documented plain() {
    try (DocGen docGen = Engines.named("orders")) {
      return document(docGen);
    }
  }

  private Documented observed(MeterRegistry registry) {
    try (DocGen docGen = Engines.named("orders");
        DocGenObservability observability =
            DocGenObservability.builder(docGen)
                .profile(Profile.PRODUCTION)
                .meterRegistry(registry)
                .openTelemetry(refusingToTrace())
                .jmx(refusingBeans())
                .start()) {
      log.list.clear();
      Documented documented = document(docGen);
      assertThat(observability.statistics().last()).isPresent();
      return documented;
    }
  }

  private void assertHarmless(MeterRegistry registry) {
    Documented plain = plain();
    Documented observed = observed(registry);
    assertThat(observed.documents().keySet()).isEqualTo(plain.documents().keySet());
    plain
        .documents()
        .forEach((id, bytes) -> assertThat(observed.documents().get(id)).as(id).isEqualTo(bytes));
    assertThat(observed.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code().equals("DG0003"))
        .as("one of the metrics, one of the tracing")
        .hasSize(2)
        .allSatisfy(diagnostic -> assertThat(diagnostic.message()).contains("refused"));
    assertThat(observed.failures()).hasSize(2);
    assertThat(observed.failures().values()).as("each counted once").containsOnly(1L);
    assertThat(List.copyOf(log.list))
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .filteredOn(event -> event.getMessage().contains("failed and is dropped"))
        .hasSize(2);
  }

  @Test
  void aRegistryThatMakesNoMeterHarmsNoDocument() {
    assertHarmless(refusing());
  }

  @Test
  void aRegistryWhoseMetersThrowHarmsNoDocument() {
    assertHarmless(refusingToCount());
  }
}
