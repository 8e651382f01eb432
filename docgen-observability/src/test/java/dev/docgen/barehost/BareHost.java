package dev.docgen.barehost;

import dev.docgen.observability.health.HealthCheck;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.health.HealthResult;
import dev.docgen.observability.health.HealthStatus;
import dev.docgen.observability.jmx.JmxPublisher;
import dev.docgen.observability.logging.GenerationLog;
import dev.docgen.observability.security.SecurityMonitor;
import dev.docgen.spi.SecurityEvent;
import java.lang.management.ManagementFactory;

/**
 * A host with neither Micrometer nor OpenTelemetry; started by OptionalBackendsTest, in a package
 * that no module owns.
 */
public final class BareHost {
  private static final String CONFIGURATION =
      "dev/docgen/observability/logging/docgen-logback-json.xml";

  private BareHost() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    for (String absent :
        new String[] {
          "io.micrometer.core.instrument.MeterRegistry", "io.opentelemetry.api.OpenTelemetry"
        }) {
      try {
        Class.forName(absent);
        throw new AssertionError(absent + " is there");
      } catch (ClassNotFoundException expected) {
        // The point of this host.
      }
    }
    new SecurityMonitor("bare")
        .securityEvent(new SecurityEvent(SecurityEvent.Type.OVERSIZE_INPUT, "large", "A.java"));
    new GenerationLog("bare").configurationIssue("a", "none");
    // On the module path, a resource of a package that is not opened would be hidden.
    if (ClassLoader.getSystemResource(CONFIGURATION) == null) {
      throw new AssertionError(CONFIGURATION + " cannot be included");
    }
    new JmxPublisher(ManagementFactory.getPlatformMBeanServer()).close();
    HealthCheck check =
        new HealthCheck() {
          @Override
          public String name() {
            return "own";
          }

          @Override
          public HealthResult check() {
            return HealthResult.up("here");
          }
        };
    try (HealthMonitor monitor = HealthMonitor.builder().addCheck(check).build()) {
      System.exit(monitor.report().status() == HealthStatus.UP ? 0 : 1);
    }
  }
}
