/** Reads the annotations of javalin-openapi about operations. */
@NullMarked
package dev.docgen.frameworks.javalin.annotated;

import org.jspecify.annotations.NullMarked;
