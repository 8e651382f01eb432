package dev.docgen.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * How documents are written, as the request asks; a renderer passes over what its format has no
 * place for. Immutable.
 *
 * @param provenance whether documents tell where in the source things stand: OpenAPI documents by
 *     {@code x-source} extensions, pages by file and line
 * @param pretty whether JSON is indented
 * @param sourceLink where a forge shows the source; used by pages, and only with provenance
 */
public record RenderOptions(boolean provenance, boolean pretty, Optional<SourceLink> sourceLink) {
  /** Indented, without provenance. */
  public static final RenderOptions DEFAULT = new RenderOptions(false, true);

  public RenderOptions {
    Objects.requireNonNull(sourceLink, "sourceLink");
  }

  /** Returns options without a link to the source. */
  public RenderOptions(boolean provenance, boolean pretty) {
    this(provenance, pretty, Optional.empty());
  }
}
