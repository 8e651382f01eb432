/**
 * What a page of documentation says, computed once from a model and shared by every renderer that
 * writes for people: navigation, operations by tag, shapes with their constraints in words, errors,
 * security, where things stand in the source.
 *
 * <p>Three kinds of text occur, and none of them may be trusted: components named {@code
 * description}, {@code summary} and {@code note} are CommonMark, as OpenAPI defines them; {@code
 * code} and values are verbatim; everything else is plain text. Each renderer brings them into its
 * own form, escaped for the place they stand at.
 *
 * <p>Example values and request samples come from the packages {@code render.example} and {@code
 * render.sample}, which know nothing of pages.
 */
@NullMarked
package dev.docgen.engine.render.page;

import org.jspecify.annotations.NullMarked;
