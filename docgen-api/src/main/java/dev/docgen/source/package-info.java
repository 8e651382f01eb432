/** The read-only view of source that detectors see. */
@NullMarked
package dev.docgen.source;

import org.jspecify.annotations.NullMarked;
