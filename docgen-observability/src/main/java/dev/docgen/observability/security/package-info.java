/** Logs and counts refused reads and exceeded limits. */
@NullMarked
package dev.docgen.observability.security;

import org.jspecify.annotations.NullMarked;
