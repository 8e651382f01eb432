/** Joins, names and orders what was found into one model. */
@NullMarked
package dev.docgen.engine.assemble;

import org.jspecify.annotations.NullMarked;
