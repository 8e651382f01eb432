package dev.docgen.frameworks.openapi;

import dev.docgen.model.ExternalDocumentation;
import dev.docgen.source.SourceAnnotation;
import java.util.Optional;

/** Reads {@code @ExternalDocumentation}. */
public final class ExternalDocs {
  private ExternalDocs() {}

  /** Returns what an {@code externalDocs} attribute says; empty when it says nothing. */
  public static Optional<ExternalDocumentation> of(SourceAnnotation owner) {
    return owner
        .annotation("externalDocs")
        .map(
            annotation ->
                ExternalDocumentation.builder()
                    .url(Reading.plain(annotation, "url"))
                    .description(Reading.plain(annotation, "description"))
                    .extensions(Extensions.of(annotation))
                    .build())
        .filter(docs -> !docs.equals(ExternalDocumentation.EMPTY));
  }
}
