package dev.docgen.engine.render.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link out of the page.
 *
 * @param url as the model has it: not to be trusted
 * @param label plain text or CommonMark, or null for the address itself
 */
public record WebLink(String url, @Nullable String label) {
  public WebLink {
    Objects.requireNonNull(url, "url");
  }
}
