package dev.docgen.frameworks.jaxrs;

import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The media types of a resource method: its own annotation, then its class's, then those of what it
 * overrides (Jakarta REST 3.1, sections 3.5 and 3.6), then the resource's.
 */
final class MediaTypes {
  static final String ANY = "*/*";
  static final String JSON = "application/json";
  static final String FORM = "application/x-www-form-urlencoded";
  static final String MULTIPART = "multipart/form-data";
  static final String EVENTS = "text/event-stream";

  private MediaTypes() {}

  /** Returns the types that an annotation states; absent where there is no annotation. */
  static Optional<List<String>> of(SourceType resource, SourceMethod method, String... annotation) {
    List<SourceMethod> methods = new ArrayList<>();
    methods.add(method);
    methods.addAll(method.overridden());
    for (SourceMethod declared : methods) {
      for (Annotations annotations :
          List.of(declared.annotations(), declared.declaringType().annotations())) {
        Optional<SourceAnnotation> found = annotations.find(annotation);
        if (found.isPresent()) {
          return found.map(MediaTypes::types);
        }
      }
    }
    return resource.inheritedAnnotations().find(annotation).map(MediaTypes::types);
  }

  private static List<String> types(SourceAnnotation annotation) {
    List<String> types = new ArrayList<>();
    for (String value : annotation.strings("value")) {
      for (String type : value.split(",", -1)) {
        if (!type.isBlank()) {
          types.add(type.strip());
        }
      }
    }
    return types;
  }
}
