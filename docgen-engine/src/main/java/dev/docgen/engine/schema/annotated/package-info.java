/** What annotations say about a schema: OpenAPI's own, Bean Validation's, JAXB's. */
@NullMarked
package dev.docgen.engine.schema.annotated;

import org.jspecify.annotations.NullMarked;
