package dev.docgen.frameworks.jaxrs;

import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The request method designators of a method: {@code @GET} and what {@code @HttpMethod} marks. */
final class Verbs {
  private Verbs() {}

  /** Returns the verbs that a method answers to, in source order. */
  static List<String> of(SourceMethod method) {
    Annotations annotations = method.inheritedAnnotations();
    Set<String> verbs = new LinkedHashSet<>();
    for (SourceAnnotation annotation : annotations.declared()) {
      String known = RestAnnotations.VERBS.get(annotation.qualifiedName());
      if (known != null) {
        verbs.add(known);
      } else {
        annotation
            .metaAnnotations()
            .find(RestAnnotations.HTTP_METHOD)
            .flatMap(designator -> designator.string("value"))
            .ifPresent(verbs::add);
      }
    }
    return List.copyOf(verbs);
  }

  /** Returns whether a method is reached by requests, as resource method or as locator. */
  static boolean isResource(SourceMethod method) {
    return method.inheritedAnnotations().has(RestAnnotations.PATH) || !of(method).isEmpty();
  }
}
