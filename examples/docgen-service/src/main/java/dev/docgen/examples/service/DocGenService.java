package dev.docgen.examples.service;

import dev.docgen.DocGen;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.jmx.JmxPublisher;
import dev.docgen.observability.metrics.GenerationMetrics;
import dev.docgen.observability.security.SecurityMonitor;
import io.javalin.Javalin;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
  private final GenerationMetrics metrics = GenerationMetrics.create();
  private final JmxPublisher jmx;
  private final DocGen docGen;
  private final HealthMonitor health;
  private final Javalin server;

  DocGenService(ServiceOptions options, MBeanServer beans) throws IOException {
    metrics.bindTo(registry);
    jmx = new JmxPublisher(beans);
    docGen =
        DocGen.builder()
            .name("docgen-service")
            .addAllowedRoot(options.root())
            .addListener(metrics)
            .addListener(jmx)
            .addListener(new SecurityMonitor("docgen-service"))
            .build();
    jmx.register(docGen);
    health = HealthMonitor.builder().addStandardChecks(temporaryFolder()).build();
    server = server(options).start(options.host(), options.port());
    LOGGER.info("serving {} on {}:{}", options.root(), options.host(), server.port());
  }

  public static void main(String[] args) throws IOException {
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
    HealthHandler healthAnswer = new HealthHandler(health, Clock.systemUTC());
    return Javalin.create(
        config -> {
          config.startup.showJavalinBanner = false;
          config.http.maxRequestSize = MAX_REQUEST_BYTES;
          config.routes.post("/generate", generate);
          config.routes.get("/health", healthAnswer);
          config.routes.get("/metrics", http -> http.contentType(SCRAPE).result(registry.scrape()));
        });
  }

  /** Documents are answered, not written: what must be writable is the temporary folder. */
  private static Path temporaryFolder() throws IOException {
    Path file = Files.createTempFile("docgen", null);
    Files.delete(file);
    return file.toAbsolutePath().resolveSibling("");
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    health.close();
    docGen.close();
    registry.close();
  }
}
