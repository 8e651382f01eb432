package dev.docgen.examples.service.web;

import dev.docgen.DocGen;
import dev.docgen.examples.service.jobs.JobFolder;
import dev.docgen.examples.service.jobs.Jobs;
import dev.docgen.examples.service.settings.Setting;
import dev.docgen.examples.service.settings.Settings;
import dev.docgen.examples.service.telemetry.RequestMeters;
import dev.docgen.examples.service.telemetry.Tracing;
import dev.docgen.observability.security.SecurityMonitor;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.event.HandlerMetaInfo;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/** The servers, one for each port there is: of the API, of health, of metrics. */
public final class Servers implements AutoCloseable {
  private static final long MAX_JSON_BYTES = 64 * 1024;
  private static final long FORM_BYTES = 64 * 1024;
  private static final long IDLE_MILLIS = 30_000;
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

  private final Settings settings;
  private final Map<Integer, Javalin> servers = new LinkedHashMap<>();
  private final Set<String> routes = new TreeSet<>();
  private final UnderWay underWay = new UnderWay();

  /**
   * What handlers work with.
   *
   * @param clock ends uploads that take too long
   */
  public record Parts(
      DocGen docGen,
      Jobs jobs,
      JobFolder folder,
      SecurityMonitor security,
      HealthHandlers health,
      PrometheusMeterRegistry registry,
      Tracing tracing,
      ScheduledExecutorService clock) {}

  private Servers(Settings settings) {
    this.settings = settings;
  }

  /** Starts listening; closing it, or an exception, ends that. */
  public static Servers start(Settings settings, Parts parts) {
    Servers servers = new Servers(settings);
    try {
      servers.listen(parts);
      return servers;
    } catch (RuntimeException | LinkageError e) {
      servers.close();
      throw e;
    }
  }

  private void listen(Parts parts) {
    Map<Integer, Consumer<JavalinConfig>> ports = new LinkedHashMap<>();
    ports.put(settings.get(Settings.PORT), api(parts));
    ports.merge(
        settings.get(Settings.HEALTH_PORT),
        config -> Routes.health(config, parts.health()),
        Consumer::andThen);
    ports.merge(
        settings.get(Settings.METRICS_PORT),
        config -> Routes.metrics(config, parts.registry()),
        Consumer::andThen);
    ports.forEach((port, routes) -> servers.put(port, serve(port, routes, parts)));
  }

  private Consumer<JavalinConfig> api(Parts parts) {
    Optional<String> token = settings.get(Settings.TOKEN);
    Gate gate = new Gate(token, parts.jobs(), parts.security());
    Answers answers = new Answers(parts.folder(), settings.get(Settings.WAIT), token.isPresent());
    Uploads uploads =
        new Uploads(
            parts.folder().incoming(),
            settings.get(Settings.MAX_UPLOAD),
            settings.get(Settings.UPLOADS),
            new Deadline(parts.clock(), settings.get(Settings.UPLOAD_TIMEOUT)),
            parts.security());
    GenerateHandler generate =
        new GenerateHandler(
            parts.docGen(),
            parts.jobs(),
            parts.tracing(),
            uploads,
            new Roots(settings.get(Settings.ALLOWED_ROOTS), parts.security()),
            new RateLimit(settings.get(Settings.RATE), System::nanoTime),
            parts.security(),
            answers);
    JobHandlers jobs = new JobHandlers(parts.jobs(), answers, token.isPresent());
    EventsHandler events = new EventsHandler(parts.jobs(), settings.get(Settings.STREAMS));
    DocsHandlers docs = new DocsHandlers();
    return config -> {
      Routes.jobs(config, gate, generate, jobs, events);
      Routes.pages(config, docs);
    };
  }

  private Javalin serve(int port, Consumer<JavalinConfig> routes, Parts parts) {
    return Javalin.create(
            config -> {
              configure(config, parts);
              routes.accept(config);
            })
        .start(settings.get(Settings.HOST), port);
  }

  private void configure(JavalinConfig config, Parts parts) {
    config.startup.showJavalinBanner = false;
    config.events.handlerAdded(this::note);
    config.http.maxRequestSize = MAX_JSON_BYTES;
    long upload = settings.get(Settings.MAX_UPLOAD);
    config.jetty.multipartConfig.cacheDirectory(parts.folder().incoming().toString());
    config.jetty.multipartConfig.maxFileSize(upload, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(upload + FORM_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.KB);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setIdleTimeout(IDLE_MILLIS);
        });
    config.routes.before(
        http -> {
          http.header("X-Content-Type-Options", "nosniff");
          http.header("Referrer-Policy", "no-referrer");
          http.header("Cache-Control", "no-store");
        });
    RequestMeters meters = new RequestMeters(parts.registry());
    config.routes.before(underWay::begin);
    config.requestLogger.http(meters::record);
  }

  private void note(HandlerMetaInfo added) {
    if (added.getHttpMethod().isHttpMethod()) {
      routes.add(added.getHttpMethod().name() + " " + added.getPath());
    }
  }

  /** Returns what is served on all ports, each as {@code GET /path}, sorted. */
  public Set<String> routes() {
    return Collections.unmodifiableSet(routes);
  }

  /** Returns the port that one of the three is served on, which differs from the setting 0. */
  public int port(Setting<Integer> of) {
    return Objects.requireNonNull(servers.get(settings.get(of))).port();
  }

  @Override
  public void close() {
    underWay.await(LAST_ANSWERS);
    servers.values().forEach(Javalin::stop);
    servers.clear();
  }
}
