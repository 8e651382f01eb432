package dev.docgen.frameworks.openapi;

import dev.docgen.model.Tag;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.List;

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

  /** Swagger 1's {@code @Api}, read as a {@code @Tag}, may have several names. */
  private static List<Tag> read(SourceAnnotation annotation, Reading reading) {
    return annotation.strings("name").stream()
        .filter(name -> !name.isBlank())
        .map(name -> read(reading.texts().apply(name), annotation, reading))
        .toList();
  }

  private static Tag read(String name, SourceAnnotation annotation, Reading reading) {
    return Tag.builder(name)
        .description(reading.text(annotation, "description"))
        .externalDocs(ExternalDocs.of(annotation).orElse(null))
        .extensions(Extensions.of(annotation))
        .build();
  }
}
