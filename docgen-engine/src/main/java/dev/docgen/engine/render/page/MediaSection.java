package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body in one media type.
 *
 * @param mediaType such as {@code application/json}
 * @param shape what it looks like, or null when nothing is known
 * @param examples of the whole body
 */
public record MediaSection(String mediaType, @Nullable Shape shape, List<Snippet> examples) {
  public MediaSection {
    Objects.requireNonNull(mediaType, "mediaType");
    examples = List.copyOf(examples);
  }
}
