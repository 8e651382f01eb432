/** Publishes management beans. */
@NullMarked
package dev.docgen.observability.jmx;

import org.jspecify.annotations.NullMarked;
