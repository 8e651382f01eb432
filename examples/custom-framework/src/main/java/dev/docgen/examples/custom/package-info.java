/** A detector as a user would write it. */
@NullMarked
package dev.docgen.examples.custom;

import org.jspecify.annotations.NullMarked;
