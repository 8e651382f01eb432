package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a tag, or those of none.
 *
 * @param anchor its anchor
 * @param name plain text
 * @param description CommonMark, or null
 * @param externalDocs or null
 * @param operations those whose first tag it is, in document order
 * @param also operations that bear the tag besides another, and stand there
 */
public record Group(
    String anchor,
    String name,
    @Nullable String description,
    @Nullable WebLink externalDocs,
    List<OperationSection> operations,
    List<Link> also) {
  public Group {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(name, "name");
    operations = List.copyOf(operations);
    also = List.copyOf(also);
  }
}
