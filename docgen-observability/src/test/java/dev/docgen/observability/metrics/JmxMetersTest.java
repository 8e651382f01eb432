package dev.docgen.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.observability.Engines;
import dev.docgen.observability.Generations;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** On the platform's MBean server, which is where such registries show their meters. */
class JmxMetersTest {
  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

  private Set<ObjectName> beans() throws MalformedObjectNameException {
    return server.queryNames(new ObjectName(JmxMeters.DOMAIN + ":*"), null);
  }

  @Test
  void metersOfTwoEnginesAreBeansWithoutAFloodOfBuckets() throws Exception {
    MeterRegistry registry = JmxMeters.registry();
    try (DocGen orders = Engines.named("orders");
        DocGen pets = Engines.named("pets")) {
      for (DocGen each : List.of(orders, pets)) {
        GenerationMetrics metrics = GenerationMetrics.of(each);
        metrics.bindTo(registry);
        Generations.succeed(metrics, Duration.ofMillis(120), "spring");
      }
      ObjectName requests =
          new ObjectName(
              JmxMeters.DOMAIN
                  + ":name=docGenerationRequests.framework.spring.generator.pets,type=meters");
      assertThat(server.getAttribute(requests, "Count")).isEqualTo(1L);
      assertThat(beans()).extracting(ObjectName::toString).noneMatch(name -> name.contains(".le."));
      assertThat(beans()).extracting(ObjectName::getDomain).containsOnly(JmxMeters.DOMAIN);
    } finally {
      registry.close();
    }
    assertThat(beans()).isEmpty();
  }

  @Test
  void beansGoWithTheirEngine() throws Exception {
    MeterRegistry registry = JmxMeters.registry();
    try {
      try (DocGen orders = Engines.named("orders")) {
        GenerationMetrics.of(orders).bindTo(registry);
        assertThat(beans()).isNotEmpty();
      }
      assertThat(beans()).isEmpty();
    } finally {
      registry.close();
    }
  }
}
