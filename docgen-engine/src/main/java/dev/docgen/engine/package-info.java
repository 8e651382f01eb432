/** Runs the steps of a generation in order: the only package that knows the order. */
@NullMarked
package dev.docgen.engine;

import org.jspecify.annotations.NullMarked;
