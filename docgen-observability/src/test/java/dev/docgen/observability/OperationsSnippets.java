package dev.docgen.observability;

import dev.docgen.DocGen;
import dev.docgen.observability.checklist.DeploymentCheck;
import dev.docgen.observability.checklist.Finding;
import dev.docgen.observability.settings.ObservabilitySettings;
import dev.docgen.observability.settings.Profile;
import dev.docgen.observability.settings.SettingsReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.net.URI;
import java.util.List;

/** The code that OPERATIONS.md shows. */
final class OperationsSnippets {
  private OperationsSnippets() {}

  static DocGenObservability wired(
      DocGen docGen, MeterRegistry registry, OpenTelemetry openTelemetry) {
    return DocGenObservability.builder(docGen)
        .profile(Profile.PRODUCTION)
        .meterRegistry(registry)
        .openTelemetry(openTelemetry)
        .jmx()
        .start();
  }

  static ObservabilitySettings read(String text) {
    return SettingsReader.yaml(Profile.PRODUCTION, text);
  }

  static void reported(DocGenObservability observability) {
    observability.security().authenticationFailure("wrong token", "192.0.2.7");
    observability.security().rateLimited("more than 60 requests a minute", "192.0.2.7");
  }

  static List<Finding> checked(DocGenObservability observability) {
    return DeploymentCheck.of(observability)
        .healthEndpoint(URI.create("http://localhost:8000/health"))
        .metricsEndpoint(URI.create("http://localhost:8080/metrics"))
        .run();
  }
}
