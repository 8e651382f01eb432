package dev.docgen.barehost;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.OutputFormat;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.settings.Profile;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.management.MBeanServer;

/**
 * Builds an engine, has it observed with a folder, a registry, a server and an OpenTelemetry of the
 * host's, documents once, and closes the engine alone.
 */
public final class ObservedApplication implements Consumer<Object[]> {

  @Override
  public void accept(Object[] host) {
    try (DocGen docGen = DocGen.builder().name("observed").loadDetectors(false).build()) {
      DocGenObservability.builder(docGen)
          .profile(Profile.PRODUCTION)
          .meterRegistry((MeterRegistry) host[1])
          .jmx((MBeanServer) host[2])
          .openTelemetry((OpenTelemetry) host[3])
          .clearCachesUnderMemoryPressure()
          .shedLoad()
          .switchOffFailingDetectors()
          .start();
      docGen
          .generate(GenerationRequest.of((Path) host[0]))
          .document(OutputFormat.OPENAPI_JSON)
          .bytes();
    }
  }
}
