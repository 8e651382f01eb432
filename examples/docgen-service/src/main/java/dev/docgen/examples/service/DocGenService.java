package dev.docgen.examples.service;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.Limits;
import dev.docgen.examples.service.jobs.JobFolder;
import dev.docgen.examples.service.jobs.JobLimits;
import dev.docgen.examples.service.jobs.JobMeters;
import dev.docgen.examples.service.jobs.JobRunner;
import dev.docgen.examples.service.jobs.Jobs;
import dev.docgen.examples.service.jobs.ProgressListener;
import dev.docgen.examples.service.jobs.Retention;
import dev.docgen.examples.service.settings.Setting;
import dev.docgen.examples.service.settings.Settings;
import dev.docgen.examples.service.settings.SettingsException;
import dev.docgen.examples.service.telemetry.JvmMeters;
import dev.docgen.examples.service.telemetry.Tracing;
import dev.docgen.examples.service.web.HealthHandlers;
import dev.docgen.examples.service.web.Servers;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.ObservabilityBuilder;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A host of DocGen that documents on request, watched as a service is. */
public final class DocGenService implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger("docgen-service");
  private static final String NAME = "docgen-service";

  /** Health checks ask the engine too. */
  private static final int SPARE_GENERATIONS = 4;

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Settings settings;
  private final DocGenObservability observability;
  private final Jobs jobs;
  private final Servers servers;
  private volatile boolean accepting = true;
  private boolean closed;

  private DocGenService(Settings settings, MBeanServer beans) throws IOException {
    this.settings = settings;
    refuseOpenDoors();
    try {
      PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      parts.push(registry::close);
      part(new JvmMeters(registry));
      Tracing tracing = part(Tracing.of(settings));
      JobFolder folder = part(new JobFolder(settings.get(Settings.DATA)));
      ProgressListener progress = new ProgressListener();
      DocGen docGen = part(engine(progress));
      observability = part(observability(docGen, registry, tracing, beans));
      jobs = jobs(docGen, folder, progress, registry);
      jobs.restore();
      ScheduledExecutorService clock = clock();
      parts.push(clock::shutdownNow);
      HealthHandlers health = new HealthHandlers(observability.health(), () -> accepting);
      servers =
          part(
              Servers.start(
                  settings,
                  new Servers.Parts(
                      docGen,
                      jobs,
                      folder,
                      observability.security(),
                      health,
                      registry,
                      tracing,
                      clock)));
    } catch (RuntimeException | IOException | LinkageError e) {
      release();
      throw e;
    }
    LOGGER.info(
        "listening on {}: API on {}, health on {}, metrics on {}",
        settings.get(Settings.HOST),
        port(Settings.PORT),
        port(Settings.HEALTH_PORT),
        port(Settings.METRICS_PORT));
  }

  /**
   * Starts a service.
   *
   * @throws SettingsException when it cannot run as the settings say
   */
  static DocGenService start(Settings settings, MBeanServer beans) throws IOException {
    return new DocGenService(settings, beans);
  }

  private void refuseOpenDoors() {
    String host = settings.get(Settings.HOST);
    try {
      if (settings.get(Settings.TOKEN).isEmpty()
          && !InetAddress.getByName(host).isLoopbackAddress()) {
        throw new SettingsException(
            "DOCGEN_HOST: '" + host + "' is open to others, which needs DOCGEN_TOKEN");
      }
    } catch (UnknownHostException e) {
      throw new SettingsException("DOCGEN_HOST: '" + host + "' is no address that is known");
    }
  }

  private <T extends AutoCloseable> T part(T part) {
    parts.push(part);
    return part;
  }

  private DocGen engine(ProgressListener progress) {
    int workers = settings.get(Settings.WORKERS);
    DocGenBuilder builder =
        DocGen.builder()
            .name(NAME)
            .addListener(progress)
            .addAllowedRoot(settings.get(Settings.DATA))
            .limits(
                Limits.DEFAULTS.toBuilder()
                    .maxDuration(settings.get(Settings.GENERATION_TIMEOUT))
                    .maxConcurrentGenerations(workers + SPARE_GENERATIONS)
                    .build());
    settings.get(Settings.ALLOWED_ROOTS).forEach(builder::addAllowedRoot);
    return builder.build();
  }

  private DocGenObservability observability(
      DocGen docGen, PrometheusMeterRegistry registry, Tracing tracing, MBeanServer beans) {
    ObservabilityBuilder builder =
        DocGenObservability.builder(docGen)
            .profile(settings.get(Settings.PROFILE))
            .meterRegistry(registry)
            .openTelemetry(tracing.openTelemetry())
            .jmx(beans)
            .outputDirectory(settings.get(Settings.DATA))
            .setLogLevel();
    settings.get(Settings.LOG_LEVEL).ifPresent(builder::setLogLevel);
    return builder.start();
  }

  private Jobs jobs(
      DocGen docGen,
      JobFolder folder,
      ProgressListener progress,
      PrometheusMeterRegistry registry) {
    return new Jobs(
        folder,
        new JobRunner(docGen, progress, folder),
        new Retention(
            settings.get(Settings.JOBS_KEPT),
            settings.get(Settings.JOBS_AGE),
            settings.get(Settings.DATA_LIMIT)),
        new JobMeters(registry),
        new JobLimits(
            settings.get(Settings.WORKERS),
            settings.get(Settings.QUEUE),
            settings.get(Settings.CLIENT_JOBS)),
        Clock.systemUTC());
  }

  private ScheduledExecutorService clock() {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "docgen-service-clock");
              thread.setDaemon(true);
              return thread;
            });
    ScheduledFuture<?> sweeping = clock.scheduleWithFixedDelay(jobs::sweep, 1, 1, TimeUnit.MINUTES);
    parts.push(() -> sweeping.cancel(false));
    return clock;
  }

  /** Returns the port that one of the three is served on. */
  int port(Setting<Integer> of) {
    return servers.port(of);
  }

  /** Returns what is served, each as {@code GET /path}. */
  Set<String> routes() {
    return servers.routes();
  }

  /** Returns what watches the engine. */
  DocGenObservability observability() {
    return observability;
  }

  /** Stops accepting, has done what was accepted, and stops answering. Idempotent. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    accepting = false;
    LOGGER.info("shutting down: finishing what was accepted");
    boolean done = jobs.finish(settings.get(Settings.SHUTDOWN_TIMEOUT));
    release();
    LOGGER.info(done ? "shut down: nothing is left to do" : "shut down: the next start goes on");
  }

  private void release() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOGGER.warn("a part did not close", e);
      }
    }
  }
}
