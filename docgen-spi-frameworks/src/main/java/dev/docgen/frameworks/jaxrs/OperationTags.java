package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Tags;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the tags of operations: a method's take the place of its class's (smallrye's {@code
 * TagIO}).
 */
final class OperationTags {
  private OperationTags() {}

  /** Returns whether annotations say which tags there are, be it none. */
  static boolean areStated(Annotations annotations, Reading reading) {
    return reading.has(annotations, Term.TAG) || reading.has(annotations, Term.TAGS);
  }

  /** Returns the names of declared and of referenced tags. */
  static List<String> of(Annotations annotations, Reading reading) {
    Set<String> names = new LinkedHashSet<>();
    Tags.of(annotations, reading).forEach(tag -> names.add(tag.name()));
    reading.find(annotations, Term.TAGS).ifPresent(tags -> names.addAll(tags.strings("refs")));
    for (SourceAnnotation tag : reading.findAll(annotations, Term.TAG)) {
      String reference = Reading.plain(tag, "ref");
      if (reference != null) {
        names.add(reference);
      }
    }
    return List.copyOf(names);
  }

  /** Returns the tags of a class or of the nearest superclass that names any. */
  static List<String> ofClass(SourceType type, Reading reading) {
    return of(type.inheritedAnnotations(), reading);
  }
}
