package dev.docgen.engine.render.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code or data to be shown verbatim: an example, a request sample.
 *
 * @param label what it is, plain text, such as {@code curl}
 * @param language for highlighting, such as {@code json}, {@code sh}, {@code java}
 * @param code verbatim, without a line end at the end
 * @param note CommonMark, or null
 */
public record Snippet(String label, String language, String code, @Nullable String note) {
  public Snippet {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(code, "code");
  }
}
