/** A viewer that sends requests, all of whose files are local. */
@NullMarked
package dev.docgen.examples.tryit;

import org.jspecify.annotations.NullMarked;
