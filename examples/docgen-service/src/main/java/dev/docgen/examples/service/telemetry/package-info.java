/** What operators see of the service: traces, meters of the JVM, logs. */
@NullMarked
package dev.docgen.examples.service.telemetry;

import org.jspecify.annotations.NullMarked;
