/** The command line of DocGen. */
@NullMarked
package dev.docgen.examples.quickstart;

import org.jspecify.annotations.NullMarked;
