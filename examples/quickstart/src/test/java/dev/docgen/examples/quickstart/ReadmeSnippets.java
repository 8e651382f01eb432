package dev.docgen.examples.quickstart;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.Limits;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import dev.docgen.model.Schema;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.settings.Profile;
import dev.docgen.spi.TypeMapping;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The code that the README shows, run by {@link ReadmeTest}. */
final class ReadmeSnippets {
  private ReadmeSnippets() {}

  static String document(Path source) {
    try (DocGen docGen = DocGen.builder().build()) {
      GenerationResult result = docGen.generate(GenerationRequest.of(source));
      result.diagnostics().forEach(System.err::println);
      return result.document(OutputFormat.OPENAPI_YAML).text();
    }
  }

  static List<String> frameworks(Path root) {
    try (DocGen docGen = DocGen.builder().build()) {
      return docGen.detect(root).frameworks().stream()
          .map(use -> use.framework() + ": " + use.evidence().get(0).location())
          .toList();
    }
  }

  static DocGen customised() {
    return DocGen.builder()
        .addTypeMapping(TypeMapping.of("shop.Money", Schema.string("decimal")))
        .addOperationHook(
            operation ->
                operation.path().startsWith("/internal")
                    ? Optional.empty()
                    : Optional.of(operation.toBuilder().addTag("shop").build()))
        .build();
  }

  static DocGen limited(Path repositories) {
    return DocGen.builder()
        .addAllowedRoot(repositories)
        .limits(Limits.DEFAULTS.toBuilder().maxDuration(Duration.ofSeconds(30)).build())
        .build();
  }

  static GenerationRequest chosen(Path source) {
    return GenerationRequest.builder()
        .addRoot(source)
        .formats(OutputFormat.OPENAPI_30_JSON)
        .title("Shop")
        .excludePath("/internal/**")
        .failOn(Severity.ERROR)
        .build();
  }

  static DocGenObservability observed(
      DocGen docGen, MeterRegistry registry, OpenTelemetry openTelemetry) {
    return DocGenObservability.builder(docGen)
        .profile(Profile.PRODUCTION)
        .meterRegistry(registry)
        .openTelemetry(openTelemetry)
        .jmx()
        .start();
  }

  static HealthMonitor health(Path outputDirectory) {
    return HealthMonitor.builder().addStandardChecks(outputDirectory).build();
  }
}
