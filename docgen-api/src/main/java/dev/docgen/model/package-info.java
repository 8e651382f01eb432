/**
 * The described API as immutable values in the terms of the OpenAPI Specification, independent of
 * its versions 3.0 and 3.1. Every value knows where in the source it came from.
 */
@NullMarked
package dev.docgen.model;

import org.jspecify.annotations.NullMarked;
