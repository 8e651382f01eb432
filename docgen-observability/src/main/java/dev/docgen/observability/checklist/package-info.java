/** Tells before and after a deployment which items of the monitoring checklist hold. */
@NullMarked
package dev.docgen.observability.checklist;

import org.jspecify.annotations.NullMarked;
