/** Turns files into syntax trees, shallow first, whole on demand. */
@NullMarked
package dev.docgen.engine.parse;

import org.jspecify.annotations.NullMarked;
