/**
 * What a plug-in implements: framework detectors, renderers, type mappings, hooks and listeners.
 */
@NullMarked
package dev.docgen.spi;

import org.jspecify.annotations.NullMarked;
