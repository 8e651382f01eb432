/** What the HTML templates see: the page, and how its parts become HTML. */
@NullMarked
package dev.docgen.engine.render.html.view;

import org.jspecify.annotations.NullMarked;
