/**
 * What a host attaches to a generator, part by part: {@link dev.docgen.spi.GenerationListener}s and
 * readers of the engine's statistics. Each backend is an optional dependency of its own package.
 */
@NullMarked
package dev.docgen.observability;

import org.jspecify.annotations.NullMarked;
