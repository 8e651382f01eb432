package dev.docgen.frameworks.openapi;

import dev.docgen.source.SourceAnnotation;

/** Component names from the references that annotations hold. */
final class References {
  private References() {}

  /** Returns the name that an annotation states, else that of the component it refers to. */
  static String nameOf(SourceAnnotation annotation) {
    String reference = Reading.plain(annotation, "ref");
    return annotation
        .string("name")
        .filter(name -> !name.isEmpty() || reference == null)
        .orElse(reference == null ? "" : name(reference));
  }

  /** Returns the component name of {@code #/components/…/Name} or of a bare name. */
  static String name(String reference) {
    return reference.startsWith("#/components/")
        ? reference.substring(reference.lastIndexOf('/') + 1)
        : reference;
  }
}
