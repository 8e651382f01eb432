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
 * @param made whether the examples were made for the schema, since the model states none
 */
public record MediaSection(
    String mediaType, @Nullable Shape shape, List<Snippet> examples, boolean made) {
  public MediaSection {
    Objects.requireNonNull(mediaType, "mediaType");
    examples = List.copyOf(examples);
  }

  /**
   * Returns whether the examples say more than a request sample, which shows the first one made.
   */
  public boolean hasMoreThanSamples() {
    return examples.size() > 1 || (!made && !examples.isEmpty());
  }

  /** Returns whether the body has parts that no documented schema tells of. */
  public boolean isInline() {
    return shape != null && shape.isInline();
  }
}
