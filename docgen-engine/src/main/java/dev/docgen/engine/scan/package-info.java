/** Turns source roots into a sorted list of files that may be read, within limits. */
@NullMarked
package dev.docgen.engine.scan;

import org.jspecify.annotations.NullMarked;
