/** Lists the files beneath the roots, safely. */
@NullMarked
package dev.docgen.engine.scan;

import org.jspecify.annotations.NullMarked;
