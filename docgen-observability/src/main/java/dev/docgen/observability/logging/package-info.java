/** Puts the facts of a generation into the log context. */
@NullMarked
package dev.docgen.observability.logging;

import org.jspecify.annotations.NullMarked;
