package dev.docgen.barehost;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.ObservabilityBuilder;
import dev.docgen.observability.health.HealthReport;
import dev.docgen.observability.health.HealthStatus;
import dev.docgen.observability.settings.Profile;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javax.management.ObjectName;

/**
 * A host that has the backends it is told to have and no other; started by OptionalBackendsTest, in
 * a package that no module owns. Its first argument is a folder to document.
 */
public final class BareHost {
  private static final String CONFIGURATION =
      "dev/docgen/observability/logging/docgen-logback-json.xml";

  private BareHost() {}

  public static void main(String[] args) throws Exception {
    List<String> backends = List.of(args).subList(1, args.length);
    require(
        isThere("io.micrometer.core.instrument.MeterRegistry") == backends.contains("micrometer"),
        "Micrometer");
    require(
        isThere("io.opentelemetry.api.OpenTelemetry") == backends.contains("opentelemetry"),
        "OpenTelemetry");
    // On the module path, a resource of a package that is not opened would be hidden.
    require(ClassLoader.getSystemResource(CONFIGURATION) != null, CONFIGURATION);
    try (DocGen docGen = DocGen.builder().name("bare").loadDetectors(false).build()) {
      ObservabilityBuilder builder =
          DocGenObservability.builder(docGen).profile(Profile.PRODUCTION);
      for (String backend : backends) {
        switch (backend) {
          case "micrometer" -> WithMicrometer.add(builder);
          case "opentelemetry" -> WithOpenTelemetry.add(builder);
          default -> builder.jmx();
        }
      }
      try (DocGenObservability observability = builder.start()) {
        docGen.generate(GenerationRequest.of(Path.of(args[0])));
        require(observability.statistics().last().orElseThrow().succeeded(), "statistics");
        HealthReport health = observability.health().refresh();
        for (String check : List.of("ast_parsing", "template_engine", "filesystem")) {
          require(health.status(check) == HealthStatus.UP, "health " + health);
        }
        observability.security().authenticationFailure("wrong token", "192.0.2.7");
        observability.alerts().evaluate();
        require(isPublished() == backends.contains("jmx"), "JMX");
      }
      require(!isPublished(), "nothing after the end");
    }
  }

  private static boolean isPublished() throws Exception {
    return ManagementFactory.getPlatformMBeanServer()
        .isRegistered(new ObjectName("dev.docgen:type=Generator,name=bare"));
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not as it should be: " + what);
    }
  }

  /** Loaded only where Micrometer is. */
  private static final class WithMicrometer {
    static void add(ObservabilityBuilder builder) {
      MeterRegistry registry = new SimpleMeterRegistry();
      builder.meterRegistry(registry);
    }
  }

  /** Loaded only where OpenTelemetry is. */
  private static final class WithOpenTelemetry {
    static void add(ObservabilityBuilder builder) {
      builder.openTelemetry(OpenTelemetry.noop());
    }
  }
}
