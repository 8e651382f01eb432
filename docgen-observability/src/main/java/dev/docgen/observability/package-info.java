/** Attaches metrics, beans, probes, spans and events to a generator. */
@NullMarked
package dev.docgen.observability;

import org.jspecify.annotations.NullMarked;
