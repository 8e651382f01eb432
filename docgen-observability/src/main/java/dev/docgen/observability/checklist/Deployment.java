package dev.docgen.observability.checklist;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts around a process are; null where there is none to look at.
 *
 * @param health answers the state of health over HTTP
 * @param metrics answers a scrape over HTTP
 * @param prometheus the server that scrapes it
 * @param alertmanager the server that routes alerts
 * @param dashboard a file of a Grafana dashboard
 * @param runbooks a folder with a page for each alert
 * @param log a file that log lines arrive in
 */
record Deployment(
    @Nullable URI health,
    @Nullable URI metrics,
    @Nullable URI prometheus,
    @Nullable URI alertmanager,
    @Nullable Path dashboard,
    @Nullable Path runbooks,
    @Nullable Path log) {}
