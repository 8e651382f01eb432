package dev.docgen.frameworks.openapi;

import dev.docgen.model.Tag;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code @Tag}. */
public final class Tags {
  private Tags() {}

  /** Returns the tags that annotations name, in source order. */
  public static List<Tag> of(Annotations annotations, Reading reading) {
    return of(reading.findAll(annotations, Term.TAG), reading);
  }

  /** Returns the tags that annotations name, in their order; those that refer to a tag left out. */
  public static List<Tag> of(List<SourceAnnotation> annotations, Reading reading) {
    return annotations.stream().flatMap(annotation -> read(annotation, reading).stream()).toList();
  }

  /** Returns the names under a {@code tags} attribute: of texts, or of {@code @Tag}s. */
  static List<String> named(SourceAnnotation owner, Reading reading) {
    Set<String> names = new LinkedHashSet<>(owner.strings("tags"));
    names.removeIf(String::isBlank);
    for (SourceAnnotation tag : owner.annotations("tags")) {
      read(tag, reading).forEach(it -> names.add(it.name()));
      tag.string("ref").filter(ref -> !ref.isBlank()).ifPresent(names::add);
    }
    return List.copyOf(names);
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
