/**
 * Writes pages as Markdown: GitHub Flavored Markdown 0.29, which GitHub, GitLab and most other
 * forges and site generators read.
 *
 * <p>The templates in {@code src/main/jte/markdown} become classes of this package. What they write
 * as text is escaped by {@link MarkdownOutput}; what is Markdown already comes as {@link
 * gg.jte.Content} from {@link Markdown} alone.
 */
@NullMarked
package dev.docgen.engine.render.markdown;

import org.jspecify.annotations.NullMarked;
