/** Turns a file into a syntax tree, shallow or full. */
@NullMarked
package dev.docgen.engine.parse;

import org.jspecify.annotations.NullMarked;
