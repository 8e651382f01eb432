/**
 * Reads the swagger v3 annotations that describe operations, whatever framework serves them: every
 * reader turns one annotation into one value of the model and knows nothing of HTTP frameworks.
 */
@NullMarked
package dev.docgen.frameworks.openapi;

import org.jspecify.annotations.NullMarked;
