/**
 * What JSON properties a class has: Jackson's default introspection, its annotations and the
 * accessors that Lombok generates, read from source. Knows nothing of schemas.
 */
@NullMarked
package dev.docgen.engine.schema.bean;

import org.jspecify.annotations.NullMarked;
