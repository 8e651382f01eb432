package dev.docgen.engine.render.page;

import dev.docgen.SourceLocation;
import dev.docgen.model.Provenance;
import dev.docgen.spi.RenderOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows provenance as far as the options allow it. */
final class Sources {
  private final RenderOptions options;

  Sources(RenderOptions options) {
    this.options = options;
  }

  Source of(Provenance provenance) {
    SourceLocation location = provenance.location();
    boolean shown = options.provenance() && !location.path().isEmpty();
    return new Source(
        provenance.origin(),
        provenance.rule(),
        shown ? place(location) : null,
        shown ? url(location) : null,
        options.provenance() ? provenance.path() : List.of());
  }

  private static String place(SourceLocation location) {
    return location.line() == 0 ? location.path() : location.path() + ":" + location.line();
  }

  private @Nullable String url(SourceLocation location) {
    return options.sourceLink().map(link -> link.of(location)).orElse(null);
  }
}
