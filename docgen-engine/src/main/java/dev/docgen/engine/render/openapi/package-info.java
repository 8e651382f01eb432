/** Writes models as OpenAPI documents, 3.1 and 3.0, JSON and YAML, streaming. */
@NullMarked
package dev.docgen.engine.render.openapi;

import org.jspecify.annotations.NullMarked;
