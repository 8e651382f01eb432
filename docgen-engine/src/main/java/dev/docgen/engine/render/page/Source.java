package dev.docgen.engine.render.page;

import dev.docgen.model.Origin;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the source, and how it is known.
 *
 * @param origin declared, inferred or a default
 * @param rule the id of the rule that read it
 * @param place {@code path:line}, or null when it is not to be shown or stands nowhere
 * @param url where a forge shows that place, or null
 * @param calls the calls that lead there, outermost first; empty when it stands there itself
 */
public record Source(
    Origin origin, String rule, @Nullable String place, @Nullable String url, List<String> calls) {
  public Source {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(rule, "rule");
    calls = List.copyOf(calls);
  }

  /** Returns whether it was read from code that does not say so in as many words. */
  public boolean inferred() {
    return origin == Origin.INFERRED;
  }
}
