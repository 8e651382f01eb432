package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;

/**
 * One way to be let in: all of its parts are needed. No part means that anybody is.
 *
 * @param parts in document order
 */
public record SecurityUse(List<Part> parts) {

  /**
   * A scheme that is asked for.
   *
   * @param scheme its name, a link when it is documented on the page
   * @param words what to send, such as {@code bearer token in the header Authorization}
   * @param scopes that are needed; empty for none
   */
  public record Part(TypeText.Part scheme, String words, List<String> scopes) {
    public Part {
      Objects.requireNonNull(scheme, "scheme");
      Objects.requireNonNull(words, "words");
      scopes = List.copyOf(scopes);
    }
  }

  public SecurityUse {
    parts = List.copyOf(parts);
  }
}
