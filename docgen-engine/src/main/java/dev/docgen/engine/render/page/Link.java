package dev.docgen.engine.render.page;

import java.util.Objects;

/**
 * A link within the page.
 *
 * @param label plain text
 * @param anchor what it leads to, without {@code #}
 */
public record Link(String label, String anchor) {
  public Link {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(anchor, "anchor");
  }
}
