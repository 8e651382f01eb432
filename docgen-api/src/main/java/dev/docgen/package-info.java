/**
 * The fluent entry point: build one {@link dev.docgen.DocGen}, hand it {@linkplain
 * dev.docgen.GenerationRequest requests}, read {@linkplain dev.docgen.GenerationResult results}.
 */
@NullMarked
package dev.docgen;

import org.jspecify.annotations.NullMarked;
