/** Whether a JSON value fits a schema of the model. */
@NullMarked
package dev.docgen.engine.fit;

import org.jspecify.annotations.NullMarked;
