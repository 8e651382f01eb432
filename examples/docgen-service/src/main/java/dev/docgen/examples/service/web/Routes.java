package dev.docgen.examples.service.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** Every route of the service, by the port that it is served on. */
final class Routes {
  private static final String SCRAPE = "text/plain; version=0.0.4; charset=utf-8";

  private Routes() {}

  static void jobs(
      JavalinConfig config,
      Gate gate,
      GenerateHandler generate,
      JobHandlers jobs,
      EventsHandler events) {
    config.routes.beforeMatched(gate);
    config.routes.post("/generate", generate, Access.TOKEN);
    config.routes.get("/jobs", jobs::list, Access.TOKEN);
    config.routes.get("/jobs/{id}", jobs::show, Access.TOKEN_OR_KEY);
    config.routes.delete("/jobs/{id}", jobs::delete, Access.TOKEN);
    config.routes.get("/jobs/{id}/events", events, Access.TOKEN_OR_KEY);
    config.routes.get("/jobs/{id}/documents", jobs::documents, Access.TOKEN_OR_KEY);
    config.routes.get("/jobs/{id}/documents/{format}", jobs::document, Access.TOKEN_OR_KEY);
    config.routes.exception(HttpResponseException.class, Problem::answer);
    config.routes.exception(JsonProcessingException.class, Problem::answer);
  }

  static void pages(JavalinConfig config, DocsHandlers docs) {
    config.routes.get("/", PageHandlers::page, Access.ANYONE);
    config.routes.get("/page.js", PageHandlers::script, Access.ANYONE);
    config.routes.get("/page.css", PageHandlers::style, Access.ANYONE);
    config.routes.get("/docs", docs::page, Access.ANYONE);
    config.routes.get("/docs/openapi.json", docs::openApi, Access.ANYONE);
  }

  static void health(JavalinConfig config, HealthHandlers health) {
    config.routes.get("/health", health::all, Access.ANYONE);
    config.routes.get("/health/live", health::live, Access.ANYONE);
    config.routes.get("/health/ready", health::ready, Access.ANYONE);
    config.routes.get("/health/started", health::started, Access.ANYONE);
  }

  static void metrics(JavalinConfig config, PrometheusMeterRegistry registry) {
    config.routes.get(
        "/metrics", http -> http.contentType(SCRAPE).result(registry.scrape()), Access.ANYONE);
  }
}
