/** Reads what code says without running it: constants, and chains of fluent builder calls. */
@NullMarked
package dev.docgen.frameworks.code;

import org.jspecify.annotations.NullMarked;
