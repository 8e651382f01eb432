/** What a host attaches to a generator. Each backend is optional: its package needs it, no other does. */
module dev.docgen.observability {
  requires transitive dev.docgen.api;
  requires transitive java.management;
  requires static transitive io.opentelemetry.api;
  requires static transitive micrometer.core;
  requires static transitive micrometer.registry.jmx;
  requires org.slf4j;
}
