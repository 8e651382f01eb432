/** Collections for Postman and tools that read its format. */
@NullMarked
package dev.docgen.engine.render.postman;

import org.jspecify.annotations.NullMarked;
