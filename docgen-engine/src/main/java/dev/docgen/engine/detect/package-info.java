/** Runs the detectors, each apart. */
@NullMarked
package dev.docgen.engine.detect;

import org.jspecify.annotations.NullMarked;
