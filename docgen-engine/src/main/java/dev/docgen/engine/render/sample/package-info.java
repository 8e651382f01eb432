/** Code that calls an operation, in the languages that readers use. */
@NullMarked
package dev.docgen.engine.render.sample;

import org.jspecify.annotations.NullMarked;
