package dev.docgen.engine.types;

import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the annotations that an annotation is composed of: those on its declaration, and theirs.
 */
final class Composition {
  private Composition() {}

  static List<DeclaredAnnotation> of(DeclaredAnnotation written) {
    if (written.declaration().isEmpty()) {
      return List.of();
    }
    List<DeclaredAnnotation> found = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(written.qualifiedName()));
    found.add(written);
    for (int next = 0; next < found.size(); next++) {
      DeclaredAnnotation outer = found.get(next);
      for (SourceAnnotation meta : outer.metaAnnotations().declared()) {
        if (meta instanceof DeclaredAnnotation declared && isComposing(declared, seen)) {
          found.add(outer.compose(declared));
        }
      }
    }
    return List.copyOf(found.subList(1, found.size()));
  }

  /** Java's own meta-annotations say how an annotation is used, not what it means. */
  private static boolean isComposing(DeclaredAnnotation meta, Set<String> seen) {
    return !meta.qualifiedName().startsWith("java.lang.annotation.")
        && seen.add(meta.qualifiedName());
  }
}
