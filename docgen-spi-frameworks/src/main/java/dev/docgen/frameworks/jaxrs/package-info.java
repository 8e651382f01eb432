/** Reads applications of Jakarta REST (JAX-RS). */
@NullMarked
package dev.docgen.frameworks.jaxrs;

import org.jspecify.annotations.NullMarked;
