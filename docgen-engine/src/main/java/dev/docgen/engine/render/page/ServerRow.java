package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An address of the API.
 *
 * @param url a URL or the template of one
 * @param description CommonMark, or null
 * @param variables of the template
 */
public record ServerRow(String url, @Nullable String description, List<Variable> variables) {

  /**
   * A variable of a URL template.
   *
   * @param name its name
   * @param defaultValue verbatim
   * @param allowed empty for any
   * @param description CommonMark, or null
   */
  public record Variable(
      String name, String defaultValue, List<String> allowed, @Nullable String description) {
    public Variable {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(defaultValue, "defaultValue");
      allowed = List.copyOf(allowed);
    }
  }

  public ServerRow {
    Objects.requireNonNull(url, "url");
    variables = List.copyOf(variables);
  }
}
