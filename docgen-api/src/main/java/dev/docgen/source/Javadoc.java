package dev.docgen.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A documentation comment with its inline tags and HTML turned into Markdown (CommonMark).
 *
 * @param description the main description; empty when there is none
 * @param params text by parameter name; type parameters as {@code <T>}
 * @param returns the {@code @return} text, or null
 * @param throwsTexts text by exception name as written, in source order
 * @param deprecated the {@code @deprecated} text, or null when the tag is missing
 * @param since the {@code @since} text, or null
 * @param see the {@code @see} texts
 * @param tags every other block tag by name without {@code @}
 */
public record Javadoc(
    String description,
    Map<String, String> params,
    @Nullable String returns,
    Map<String, String> throwsTexts,
    @Nullable String deprecated,
    @Nullable String since,
    List<String> see,
    Map<String, List<String>> tags) {

  /** No documentation comment. */
  public static final Javadoc NONE =
      new Javadoc("", Map.of(), null, Map.of(), null, null, List.of(), Map.of());

  public Javadoc {
    Objects.requireNonNull(description, "description");
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    throwsTexts = Collections.unmodifiableMap(new LinkedHashMap<>(throwsTexts));
    see = List.copyOf(see);
    tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
  }

  /** Returns a comment of a description alone. */
  public static Javadoc of(String description) {
    return new Javadoc(description, Map.of(), null, Map.of(), null, null, List.of(), Map.of());
  }

  /**
   * Returns the first sentence of the description on one line: up to a full stop that white space
   * or the end follows, as the standard doclet cuts it. Empty when there is no description.
   */
  public String summary() {
    String paragraph = description.split("\n\\s*\n", 2)[0].replaceAll("\\s+", " ").strip();
    int stop = paragraph.indexOf(". ");
    return stop < 0 ? paragraph : paragraph.substring(0, stop + 1);
  }

  /** Returns the text of a parameter; empty when it has none. */
  public Optional<String> param(String name) {
    return Optional.ofNullable(params.get(name));
  }

  /** Returns whether nothing is said. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
