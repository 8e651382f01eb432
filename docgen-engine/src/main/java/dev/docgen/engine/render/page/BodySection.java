package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request body.
 *
 * @param required whether it must be given
 * @param description CommonMark, or null
 * @param media by media type, in document order
 * @param source where it stands in the source
 */
public record BodySection(
    boolean required, @Nullable String description, List<MediaSection> media, Source source) {
  public BodySection {
    media = List.copyOf(media);
    Objects.requireNonNull(source, "source");
  }
}
