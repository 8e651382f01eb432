/** What DocGen costs, step by step and as a whole. */
@NullMarked
package dev.docgen.benchmarks;

import org.jspecify.annotations.NullMarked;
