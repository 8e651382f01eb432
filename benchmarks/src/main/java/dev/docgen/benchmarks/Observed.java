package dev.docgen.benchmarks;

import dev.docgen.DocGen;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.settings.Profile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import javax.management.MBeanServerFactory;

/** Has all of docgen-observability watch an engine; spans are recorded and go nowhere. */
final class Observed {
  private Observed() {}

  static DocGen by(DocGen engine) {
    DocGenObservability.builder(engine)
        .profile(Profile.PRODUCTION)
        .meterRegistry(new SimpleMeterRegistry())
        .openTelemetry(
            OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder().build())
                .build())
        .jmx(MBeanServerFactory.newMBeanServer())
        .start();
    return engine;
  }
}
