package dev.docgen.engine.render.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something should not be used any more.
 *
 * @param since the version that says so first, plain text, or null
 * @param forRemoval whether it is going to be removed
 * @param note CommonMark: why, and what to use instead; or null
 * @param replacements operations to use instead, where the note names them
 */
public record Deprecation(
    @Nullable String since, boolean forRemoval, @Nullable String note, List<Link> replacements) {
  public Deprecation {
    replacements = List.copyOf(replacements);
  }
}
