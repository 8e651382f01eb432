/** Resolves names, generics, constants, annotations and Javadoc: the view of source. */
@NullMarked
package dev.docgen.engine.types;

import org.jspecify.annotations.NullMarked;
