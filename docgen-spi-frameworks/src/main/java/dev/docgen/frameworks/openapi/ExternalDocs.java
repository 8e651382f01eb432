package dev.docgen.frameworks.openapi;

import dev.docgen.model.ExternalDocumentation;
import dev.docgen.source.SourceAnnotation;
import java.util.Optional;

/** Reads {@code @ExternalDocumentation}. */
public final class ExternalDocs {
  private ExternalDocs() {}

  /** Returns what an {@code externalDocs} attribute says; empty when it says nothing. */
  public static Optional<ExternalDocumentation> of(SourceAnnotation owner) {
    return owner.annotation("externalDocs").flatMap(ExternalDocs::read);
  }

  /** Returns what an annotation says; empty when it says nothing. */
  public static Optional<ExternalDocumentation> read(SourceAnnotation stated) {
    return Optional.of(stated)
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
