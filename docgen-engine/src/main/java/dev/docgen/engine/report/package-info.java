/** What every step tells about its work: diagnostics, counts, security events. */
@NullMarked
package dev.docgen.engine.report;

import org.jspecify.annotations.NullMarked;
