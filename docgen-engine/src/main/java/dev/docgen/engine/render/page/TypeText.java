package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type in words, such as {@code array of Order}, where the names of documented schemas are links.
 *
 * @param parts to be read one after the other, spaces included
 */
public record TypeText(List<Part> parts) {

  /**
   * A piece of text.
   *
   * @param text plain text
   * @param anchor the schema it names, or null
   */
  public record Part(String text, @Nullable String anchor) {
    public Part {
      Objects.requireNonNull(text, "text");
    }
  }

  public TypeText {
    parts = List.copyOf(parts);
  }

  static TypeText of(String text) {
    return new TypeText(List.of(new Part(text, null)));
  }

  /** Returns the words without links. */
  public String plain() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
