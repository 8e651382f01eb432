/** Logs, counts and passes on refused reads, exceeded limits and what a host reports. */
@NullMarked
package dev.docgen.observability.security;

import org.jspecify.annotations.NullMarked;
