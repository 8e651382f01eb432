package dev.docgen.engine.render.page;

import dev.docgen.model.ParameterLocation;
import java.util.List;
import java.util.Objects;

/**
 * The parameters of one place.
 *
 * @param in the place
 * @param title such as {@code Path parameters}
 * @param parameters in document order, never empty
 */
public record ParameterGroup(ParameterLocation in, String title, List<ParameterRow> parameters) {
  public ParameterGroup {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(title, "title");
    parameters = List.copyOf(parameters);
  }
}
