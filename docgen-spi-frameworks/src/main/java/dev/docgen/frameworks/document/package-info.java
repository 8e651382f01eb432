/** Reads OpenAPI documents, or parts of them, from JSON values into the model. */
@NullMarked
package dev.docgen.frameworks.document;

import org.jspecify.annotations.NullMarked;
