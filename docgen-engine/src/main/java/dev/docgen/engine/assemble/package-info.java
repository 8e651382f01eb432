/** Joins operations and schemas into one sorted, unambiguous API model. */
@NullMarked
package dev.docgen.engine.assemble;

import org.jspecify.annotations.NullMarked;
