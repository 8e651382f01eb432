/** Turns Java types into schemas by an ordered list of small rules. */
@NullMarked
package dev.docgen.engine.schema;

import org.jspecify.annotations.NullMarked;
