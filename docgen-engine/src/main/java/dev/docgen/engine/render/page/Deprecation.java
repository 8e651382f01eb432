package dev.docgen.engine.render.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That something should not be used any more.
 *
 * @param since the version that says so first, plain text, or null
 * @param forRemoval whether it is going to be removed
 * @param note CommonMark: why, and what to use instead; or null
 */
public record Deprecation(@Nullable String since, boolean forRemoval, @Nullable String note) {

  /** Returns whether more is known than the fact. */
  public boolean saysMore() {
    return since != null || forRemoval || note != null;
  }

  /** The extension of an operation that says more than its flag. */
  static final String EXTENSION = "x-deprecated";

  /**
   * Reads the extension {@value #EXTENSION}: an object of {@code since}, {@code forRemoval} and
   * {@code description}; whatever else stands there says nothing.
   */
  static Deprecation of(@Nullable Object extension) {
    if (!(extension instanceof Map<?, ?> said)) {
      return new Deprecation(null, false, null);
    }
    return new Deprecation(
        text(said.get("since")),
        Boolean.TRUE.equals(said.get("forRemoval")),
        text(said.get("description")));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text ? Texts.orNull(text) : null;
  }
}
