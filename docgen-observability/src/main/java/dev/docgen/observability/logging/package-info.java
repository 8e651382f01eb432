/**
 * Logs generations: {@link dev.docgen.observability.logging.GenerationLog} says what, {@link
 * dev.docgen.observability.logging.FactLogger} how on the SLF4J that the host has, and {@code
 * docgen-logback-json.xml} beside these classes writes it as one JSON object a line.
 */
@NullMarked
package dev.docgen.observability.logging;

import org.jspecify.annotations.NullMarked;
