/** How an engine is watched: profiles, thresholds, and where they are read from. */
@NullMarked
package dev.docgen.observability.settings;

import org.jspecify.annotations.NullMarked;
