/**
 * What a host attaches to a generator. Each backend is optional: its package needs it, no other
 * does.
 */
module dev.docgen.observability {
  requires transitive dev.docgen.api;
  requires transitive java.management;
  requires java.net.http;
  requires jdk.management;
  requires static java.logging;
  requires static transitive jdk.httpserver;
  requires static transitive io.opentelemetry.api;
  requires static transitive io.opentelemetry.context;
  requires static transitive micrometer.core;
  requires static micrometer.registry.jmx;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires static org.jspecify;
  requires transitive org.slf4j;

  exports dev.docgen.observability;
  exports dev.docgen.observability.alerting;
  exports dev.docgen.observability.checklist;
  exports dev.docgen.observability.health;
  exports dev.docgen.observability.jmx;
  exports dev.docgen.observability.logging;
  exports dev.docgen.observability.metrics;
  exports dev.docgen.observability.security;
  exports dev.docgen.observability.settings;
  exports dev.docgen.observability.statistics;
  exports dev.docgen.observability.tracing;

  // Logback reads the configuration in it.
  opens dev.docgen.observability.logging;
}
