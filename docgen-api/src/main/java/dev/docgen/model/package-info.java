/** The described API as immutable values, shaped like OpenAPI. */
@NullMarked
package dev.docgen.model;

import org.jspecify.annotations.NullMarked;
