/** Reads applications of Javalin. */
@NullMarked
package dev.docgen.frameworks.javalin;

import org.jspecify.annotations.NullMarked;
