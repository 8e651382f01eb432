package dev.docgen.engine.types;

import dev.docgen.engine.index.SourceIndex;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.source.Annotations;

/** Finds the annotations of a package in its {@code package-info.java} (JLS 7.4.1). */
final class PackageAnnotations {
  private PackageAnnotations() {}

  static Annotations find(String name, SourceIndex index, IndexedSources sources) {
    String ending = name.replace('.', '/') + "/package-info.java";
    for (SourceFile file : index.javaFiles()) {
      if (file.path().equals(ending) || file.path().endsWith("/" + ending)) {
        Annotations found =
            sources
                .unit(file)
                .filter(unit -> unit.packageName().equals(name))
                .map(DeclaredUnit::packageAnnotations)
                .orElse(AnnotationSet.NONE);
        if (!found.declared().isEmpty()) {
          return found;
        }
      }
    }
    return AnnotationSet.NONE;
  }
}
