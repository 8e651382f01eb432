/** What a plug-in implements, and what it is handed. */
@NullMarked
package dev.docgen.spi;

import org.jspecify.annotations.NullMarked;
