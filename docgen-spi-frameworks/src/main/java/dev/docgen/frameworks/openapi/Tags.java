package dev.docgen.frameworks.openapi;

import dev.docgen.model.Tag;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Tag}. */
public final class Tags {
  private Tags() {}

  /** Returns the tags that annotations name, in source order. */
  public static List<Tag> of(Annotations annotations, Reading reading) {
    return of(annotations.findAll(SwaggerAnnotations.TAG), reading);
  }

  static List<Tag> of(List<SourceAnnotation> annotations, Reading reading) {
    return annotations.stream().flatMap(annotation -> read(annotation, reading).stream()).toList();
  }

  /** Returns whether a tag says more than its name. */
  public static boolean saysMore(Tag tag) {
    return tag.description() != null || tag.externalDocs() != null || !tag.extensions().isEmpty();
  }

  private static Optional<Tag> read(SourceAnnotation annotation, Reading reading) {
    String name = reading.text(annotation, "name");
    if (name == null) {
      return Optional.empty();
    }
    return Optional.of(
        Tag.builder(name)
            .description(reading.text(annotation, "description"))
            .externalDocs(ExternalDocs.of(annotation).orElse(null))
            .extensions(Extensions.of(annotation))
            .build());
  }
}
