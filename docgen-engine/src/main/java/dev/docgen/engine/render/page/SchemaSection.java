package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;

/**
 * A documented schema.
 *
 * @param anchor its anchor
 * @param name its name among the components
 * @param shape what it looks like; never a mere {@link Shape#reference} to itself
 * @param usedBy the operations and schemas that name it directly, in document order
 */
public record SchemaSection(String anchor, String name, Shape shape, List<Link> usedBy) {
  public SchemaSection {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(shape, "shape");
    usedBy = List.copyOf(usedBy);
  }
}
