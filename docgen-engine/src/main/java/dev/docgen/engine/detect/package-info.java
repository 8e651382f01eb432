/** Loads the framework detectors and runs each of them apart from the others. */
@NullMarked
package dev.docgen.engine.detect;

import org.jspecify.annotations.NullMarked;
