package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * That something should not be used any more.
 *
 * @param since the version that says so first, plain text, or null
 * @param forRemoval whether it is going to be removed
 * @param note CommonMark: why, and what to use instead; or null
 * @param replacements the operations that the note names by their id or by their method's name
 */
public record Deprecation(
    @Nullable String since, boolean forRemoval, @Nullable String note, List<Link> replacements) {
  public Deprecation {
    replacements = List.copyOf(replacements);
  }

  /** Returns whether more is known than the fact. */
  public boolean saysMore() {
    return since != null || forRemoval || note != null;
  }

  /** The extension of an operation that says more than its flag. */
  static final String EXTENSION = "x-deprecated";

  /**
   * Reads the extension {@value #EXTENSION}: an object of {@code since}, {@code forRemoval} and
   * {@code description}; whatever else stands there says nothing.
   *
   * @param operations finds what a text names
   */
  static Deprecation of(@Nullable Object extension, Function<String, List<Link>> operations) {
    if (!(extension instanceof Map<?, ?> said)) {
      return new Deprecation(null, false, null, List.of());
    }
    String note = text(said.get("description"));
    return new Deprecation(
        text(said.get("since")),
        Boolean.TRUE.equals(said.get("forRemoval")),
        note,
        note == null ? List.of() : operations.apply(note));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text ? Texts.orNull(text) : null;
  }
}
