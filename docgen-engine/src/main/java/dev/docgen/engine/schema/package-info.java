/** Describes Java types as schemas by a list of small rules. */
@NullMarked
package dev.docgen.engine.schema;

import org.jspecify.annotations.NullMarked;
