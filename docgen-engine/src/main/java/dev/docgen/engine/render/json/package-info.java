/** Writes JSON values, the same bytes on every platform. */
@NullMarked
package dev.docgen.engine.render.json;

import org.jspecify.annotations.NullMarked;
