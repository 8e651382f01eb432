package dev.docgen.engine.render.page;

import dev.docgen.model.ParameterLocation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param name the name on the wire
 * @param in where it stands
 * @param required whether it must be given
 * @param deprecated whether it should not be used
 * @param description CommonMark, or null
 * @param shape what its value looks like
 * @param examples of its value
 * @param source where it stands in the source
 */
public record ParameterRow(
    String name,
    ParameterLocation in,
    boolean required,
    boolean deprecated,
    @Nullable String description,
    Shape shape,
    List<Snippet> examples,
    Source source) {
  public ParameterRow {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(shape, "shape");
    examples = List.copyOf(examples);
    Objects.requireNonNull(source, "source");
  }
}
