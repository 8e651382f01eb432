package dev.docgen.spi;

/**
 * How documents are written.
 *
 * @param provenance whether OpenAPI documents carry {@code x-source} extensions
 * @param pretty whether JSON is indented
 */
public record RenderOptions(boolean provenance, boolean pretty) {
  /** Indented, without provenance. */
  public static final RenderOptions DEFAULT = new RenderOptions(false, true);
}
