/** Example values of schemas, and their text by media type. */
@NullMarked
package dev.docgen.engine.render.example;

import org.jspecify.annotations.NullMarked;
