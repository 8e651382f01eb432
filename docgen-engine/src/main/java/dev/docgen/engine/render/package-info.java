/** Writes an API model in one output format. */
@NullMarked
package dev.docgen.engine.render;

import org.jspecify.annotations.NullMarked;
