/** Publishes counters, timers and gauges through Micrometer. */
@NullMarked
package dev.docgen.observability.metrics;

import org.jspecify.annotations.NullMarked;
