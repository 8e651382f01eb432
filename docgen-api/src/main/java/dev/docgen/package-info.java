/** The door of DocGen: build a generator, hand it a request, read the result. */
@NullMarked
package dev.docgen;

import org.jspecify.annotations.NullMarked;
