package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A security scheme.
 *
 * @param anchor its anchor
 * @param name its name
 * @param words what it is and what to send
 * @param description CommonMark, or null
 * @param facts addresses and the like
 * @param scopes of all its flows
 */
public record SchemeSection(
    String anchor,
    String name,
    String words,
    @Nullable String description,
    List<Fact> facts,
    List<Choice> scopes) {

  /**
   * A labelled value.
   *
   * @param label plain text
   * @param value verbatim
   */
  public record Fact(String label, String value) {
    public Fact {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(value, "value");
    }
  }

  public SchemeSection {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(words, "words");
    facts = List.copyOf(facts);
    scopes = List.copyOf(scopes);
  }
}
