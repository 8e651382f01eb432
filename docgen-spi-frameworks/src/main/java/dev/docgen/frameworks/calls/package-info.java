/** Which exceptions a method can raise, followed through the calls inside the sources. */
@NullMarked
package dev.docgen.frameworks.calls;

import org.jspecify.annotations.NullMarked;
