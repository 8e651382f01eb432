/** Answers whether a generator can work, and why not. */
@NullMarked
package dev.docgen.observability.health;

import org.jspecify.annotations.NullMarked;
