/** Knows which file declares which type and which file holds which marker. */
@NullMarked
package dev.docgen.engine.index;

import org.jspecify.annotations.NullMarked;
