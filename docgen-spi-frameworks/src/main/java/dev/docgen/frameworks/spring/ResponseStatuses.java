package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.Optional;

/** Reads {@code @ResponseStatus}. */
final class ResponseStatuses {
  private static final String DEFAULT_STATUS = "INTERNAL_SERVER_ERROR";

  private ResponseStatuses() {}

  /**
   * Returns the status code declared; 500 where the annotation names none (its default); empty
   * without the annotation, or when it names a constant that Spring does not have.
   */
  static Optional<String> of(Annotations annotations) {
    return annotations
        .find(SpringAnnotations.RESPONSE_STATUS)
        .flatMap(annotation -> HttpStatuses.code(name(annotation)));
  }

  /** {@code value} and {@code code} are aliases. */
  private static String name(SourceAnnotation annotation) {
    String attribute = annotation.isSet("value") ? "value" : "code";
    return annotation.isSet(attribute) ? annotation.string(attribute).orElse("") : DEFAULT_STATUS;
  }
}
