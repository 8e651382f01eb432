/** What an engine did, counted and kept for a while: the numbers that every other part shows. */
@NullMarked
package dev.docgen.observability.statistics;

import org.jspecify.annotations.NullMarked;
