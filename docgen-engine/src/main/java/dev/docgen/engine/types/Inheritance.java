package dev.docgen.engine.types;

import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.Javadoc;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What declarations take over from those that they extend or override. */
final class Inheritance {
  private Inheritance() {}

  /** JLS 8.4.8.1, by signatures after substitution. */
  static List<DeclaredMethod> overridden(DeclaredMethod method) {
    Set<Modifier> modifiers = method.modifiers();
    if (method.isConstructor()
        || modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.PRIVATE)) {
      return List.of();
    }
    Declarations declarations = method.declaringType().declarations();
    ClassType owner = method.declaringType().type().substitute(method.bindings());
    List<ClassType> supertypes = declarations.supertypesOf(owner);
    String signature = Erasure.signature(method);
    List<DeclaredMethod> overridden = new ArrayList<>();
    for (ClassType supertype : supertypes.subList(1, supertypes.size())) {
      declarations
          .declaration(supertype.qualifiedName())
          .ifPresent(
              type -> {
                for (DeclaredMethod candidate : type.methods()) {
                  if (mayBeOverridden(candidate, method)) {
                    DeclaredMethod bound = candidate.as(Supertypes.bindings(type, supertype));
                    if (Erasure.signature(bound).equals(signature)) {
                      overridden.add(bound);
                    }
                  }
                }
              });
    }
    return List.copyOf(overridden);
  }

  private static boolean mayBeOverridden(DeclaredMethod candidate, DeclaredMethod method) {
    return candidate.name().equals(method.name())
        && candidate.parameters().size() == method.parameters().size()
        && !candidate.modifiers().contains(Modifier.STATIC)
        && !candidate.modifiers().contains(Modifier.PRIVATE);
  }

  static AnnotationSet annotations(DeclaredType type) {
    List<AnnotationSet> levels = new ArrayList<>();
    for (ClassType supertype : type.declarations().supertypesOf(type.type())) {
      type.declarations()
          .declaration(supertype.qualifiedName())
          .ifPresent(declared -> levels.add(declared.annotations()));
    }
    return merge(levels);
  }

  static AnnotationSet annotations(DeclaredMethod method) {
    List<AnnotationSet> levels = new ArrayList<>(List.of(method.annotations()));
    method.overridden().forEach(overridden -> levels.add(overridden.annotations()));
    return merge(levels);
  }

  static AnnotationSet annotations(DeclaredParameter parameter) {
    List<AnnotationSet> levels = new ArrayList<>(List.of(parameter.annotations()));
    for (DeclaredMethod overridden : parameter.method().overridden()) {
      levels.add(overridden.parameters().get(parameter.index()).annotations());
    }
    return merge(levels);
  }

  /** An annotation type that a nearer declaration bears hides those farther off. */
  private static AnnotationSet merge(List<AnnotationSet> levels) {
    if (levels.size() == 1) {
      return levels.get(0);
    }
    List<SourceAnnotation> merged = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (AnnotationSet level : levels) {
      Set<String> added = new HashSet<>();
      for (SourceAnnotation annotation : level.declared()) {
        if (!seen.contains(annotation.qualifiedName())) {
          merged.add(annotation);
          added.add(annotation.qualifiedName());
        }
      }
      seen.addAll(added);
    }
    return AnnotationSet.of(merged);
  }

  static Javadoc javadoc(DeclaredMethod method) {
    Javadoc own = method.writtenJavadoc();
    for (DeclaredMethod overridden : method.overridden()) {
      Map<String, String> names = new LinkedHashMap<>();
      for (DeclaredParameter parameter : method.parameters()) {
        names.put(parameter.name(), overridden.parameters().get(parameter.index()).name());
      }
      own = JavadocMerge.merge(own, overridden.writtenJavadoc(), names);
    }
    return JavadocMerge.withoutGaps(own);
  }
}
