/** Turns documentation comments into CommonMark. Knows text alone: no syntax trees, no types. */
@NullMarked
package dev.docgen.engine.javadoc;

import org.jspecify.annotations.NullMarked;
