package dev.docgen.examples.service.web;

import io.javalin.http.Handler;

/**
 * What answers on the API's port.
 *
 * @param gate lets pass who may
 * @param generate accepts jobs
 * @param jobs shows jobs and what they made
 * @param events tells what happens to jobs
 * @param docs serves the API's own reference
 */
record Api(
    Gate gate, Handler generate, JobHandlers jobs, EventsHandler events, DocsHandlers docs) {}
