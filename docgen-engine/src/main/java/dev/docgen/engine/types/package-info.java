/** Resolves names, generics, constants, annotations and Javadoc of a syntax tree. */
@NullMarked
package dev.docgen.engine.types;

import org.jspecify.annotations.NullMarked;
