/** Finds out what files declare and mention without parsing them. */
@NullMarked
package dev.docgen.engine.index;

import org.jspecify.annotations.NullMarked;
