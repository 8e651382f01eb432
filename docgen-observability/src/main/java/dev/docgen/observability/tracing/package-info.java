/** Records a span for each generation and step through OpenTelemetry. */
@NullMarked
package dev.docgen.observability.tracing;

import org.jspecify.annotations.NullMarked;
