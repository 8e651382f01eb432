/**
 * The read-only view of Java source that framework detectors see: types, members, annotations with
 * constants folded, Javadoc, and method bodies on demand.
 */
@NullMarked
package dev.docgen.source;

import org.jspecify.annotations.NullMarked;
