/** Spreads independent work over threads. */
@NullMarked
package dev.docgen.engine.work;

import org.jspecify.annotations.NullMarked;
