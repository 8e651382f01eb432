/** A renderer as a user would write it. */
@NullMarked
package dev.docgen.examples.http;

import org.jspecify.annotations.NullMarked;
