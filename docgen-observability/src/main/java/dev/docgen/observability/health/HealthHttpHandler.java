package dev.docgen.observability.health;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers health over the JDK's {@code HttpServer}: at its own path for all checks, at {@code
 * /live}, {@code /ready} and {@code /started} beneath it for one {@link Probe}. It answers what the
 * monitor knows, with 200 or 503, in the form that {@code Accept} asks for; checks run on threads
 * of the monitor, and only when what it knows is older than its interval.
 *
 * <pre>{@code
 * HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 8081), 0);
 * new HealthHttpHandler(monitor).addTo(server);
 * server.start();
 * }</pre>
 *
 * <p>Needs the module {@code jdk.httpserver}. Thread-safe; the server stays the host's to stop.
 */
public final class HealthHttpHandler implements HttpHandler {
  private static final String PATH = "/health";

  private final HealthMonitor monitor;
  private final AcceptedForms forms;
  private final boolean details;

  /** Answers {@link HealthForm#DOCGEN} unless asked for another form, with reasons. */
  public HealthHttpHandler(HealthMonitor monitor) {
    this(monitor, HealthForm.DOCGEN, true);
  }

  /**
   * Returns a handler.
   *
   * @param preset what is answered to {@code application/json} and where {@code Accept} says
   *     nothing of a form
   * @param details whether reasons are answered; they may name paths, so that a port open to
   *     strangers does better without
   */
  public HealthHttpHandler(HealthMonitor monitor, HealthForm preset, boolean details) {
    this.monitor = Objects.requireNonNull(monitor, "monitor");
    this.forms = new AcceptedForms(Objects.requireNonNull(preset, "preset"));
    this.details = details;
  }

  /** Has the server answer at {@code /health} and beneath. */
  public void addTo(HttpServer server) {
    server.createContext(PATH, this);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      Optional<HealthReport> report = report(exchange);
      if (report.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      answer(exchange, details ? report.get() : report.get().withoutDetails());
    }
  }

  private Optional<HealthReport> report(HttpExchange exchange) {
    String mounted = exchange.getHttpContext().getPath();
    String path = exchange.getRequestURI().getPath();
    String beneath = path.substring(Math.min(mounted.length(), path.length()));
    return switch (beneath) {
      case "", "/" -> Optional.of(monitor.report());
      case "/live" -> Optional.of(monitor.report(Probe.LIVENESS));
      case "/ready" -> Optional.of(monitor.report(Probe.READINESS));
      case "/started" -> Optional.of(monitor.report(Probe.STARTUP));
      default -> Optional.empty();
    };
  }

  private void answer(HttpExchange exchange, HealthReport report) throws IOException {
    HealthForm form = forms.choose(exchange.getRequestHeaders().getOrDefault("Accept", List.of()));
    byte[] body = form.write(report).getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", form.mediaType());
    headers.set("Vary", "Accept");
    headers.set("X-Content-Type-Options", "nosniff");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(form.httpStatus(report), -1);
      return;
    }
    exchange.sendResponseHeaders(form.httpStatus(report), body.length);
    exchange.getResponseBody().write(body);
  }
}
