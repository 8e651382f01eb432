package dev.docgen.examples.service;

import dev.docgen.DocGen;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.settings.Profile;
import io.javalin.Javalin;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A host of DocGen: {@code POST /generate}, {@code GET /health}, {@code GET /metrics}. It reads
 * beneath one folder alone and has no authentication of its own: open it up behind something that
 * does.
 */
public final class DocGenService implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(DocGenService.class);
  private static final String SCRAPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final long MAX_REQUEST_BYTES = 64 * 1024;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final DocGen docGen;
  private final DocGenObservability observability;
  private final Javalin server;

  DocGenService(ServiceOptions options, MBeanServer beans) {
    docGen = DocGen.builder().name("docgen-service").addAllowedRoot(options.root()).build();
    observability =
        DocGenObservability.builder(docGen)
            .profile(Profile.PRODUCTION)
            .meterRegistry(registry)
            .jmx(beans)
            .start();
    server = server(options).start(options.host(), options.port());
    LOGGER.info("serving {} on {}:{}", options.root(), options.host(), server.port());
  }

  public static void main(String[] args) {
    try {
      DocGenService service =
          new DocGenService(ServiceOptions.parse(args), ManagementFactory.getPlatformMBeanServer());
      Runtime.getRuntime().addShutdownHook(new Thread(service::close, "docgen-shutdown"));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(ServiceOptions.USAGE);
      System.exit(2);
    }
  }

  private Javalin server(ServiceOptions options) {
    GenerateHandler generate = new GenerateHandler(docGen, options.root());
    HealthHandler healthAnswer = new HealthHandler(observability.health());
    return Javalin.create(
        config -> {
          config.startup.showJavalinBanner = false;
          config.http.maxRequestSize = MAX_REQUEST_BYTES;
          config.routes.post("/generate", generate);
          config.routes.get("/health", healthAnswer);
          config.routes.get("/metrics", http -> http.contentType(SCRAPE).result(registry.scrape()));
        });
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    docGen.close();
    registry.close();
  }
}
