/** Writes models. */
@NullMarked
package dev.docgen.engine.render;

import org.jspecify.annotations.NullMarked;
