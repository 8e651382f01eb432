package dev.docgen.engine.types;

import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The annotations of a declaration, seen through to those they are composed of. */
final class AnnotationSet implements Annotations {
  static final AnnotationSet NONE = new AnnotationSet(List.of());

  private final List<SourceAnnotation> declared;

  private AnnotationSet(List<SourceAnnotation> declared) {
    this.declared = List.copyOf(declared);
  }

  static AnnotationSet of(List<SourceAnnotation> annotations) {
    return annotations.isEmpty() ? NONE : new AnnotationSet(annotations);
  }

  static AnnotationSet of(NodeWithAnnotations<?> node, Scope scope) {
    return of(TypeNames.annotations(node, scope));
  }

  @Override
  public Optional<SourceAnnotation> find(String... qualifiedNames) {
    List<String> names = Arrays.asList(qualifiedNames);
    return first(annotation -> names.contains(annotation.qualifiedName()));
  }

  @Override
  public Optional<SourceAnnotation> findSimple(String... simpleNames) {
    List<String> names = Arrays.asList(simpleNames);
    return first(annotation -> names.contains(annotation.simpleName()));
  }

  private Optional<SourceAnnotation> first(Predicate<SourceAnnotation> wanted) {
    for (SourceAnnotation annotation : declared) {
      if (wanted.test(annotation)) {
        return Optional.of(annotation);
      }
    }
    for (SourceAnnotation annotation : declared) {
      for (SourceAnnotation composed : composed(annotation)) {
        if (wanted.test(composed)) {
          return Optional.of(composed);
        }
      }
    }
    return Optional.empty();
  }

  private static List<? extends SourceAnnotation> composed(SourceAnnotation annotation) {
    return annotation instanceof DeclaredAnnotation written ? written.composed() : List.of();
  }

  @Override
  public List<SourceAnnotation> findAll(String... qualifiedNames) {
    List<String> names = Arrays.asList(qualifiedNames);
    List<SourceAnnotation> found = new ArrayList<>();
    declared.forEach(annotation -> addUnpacked(annotation, names, found));
    for (SourceAnnotation annotation : declared) {
      composed(annotation).forEach(composed -> addUnpacked(composed, names, found));
    }
    return List.copyOf(found);
  }

  private static void addUnpacked(
      SourceAnnotation annotation, List<String> names, List<SourceAnnotation> found) {
    if (names.contains(annotation.qualifiedName())) {
      found.add(annotation);
    } else if (annotation.isSet("value")) {
      List<SourceAnnotation> contained = new ArrayList<>();
      List<SourceAnnotation> all = annotation.annotations("value");
      all.forEach(each -> one(each, names).ifPresent(contained::add));
      if (contained.size() == all.size()) {
        found.addAll(contained);
      }
    }
  }

  /** Returns an annotation of a container, or the one that it is composed of. */
  private static Optional<SourceAnnotation> one(SourceAnnotation each, List<String> names) {
    return names.contains(each.qualifiedName())
        ? Optional.of(each)
        : composed(each).stream()
            .filter(it -> names.contains(it.qualifiedName()))
            .<SourceAnnotation>map(it -> it)
            .findFirst();
  }

  @Override
  public List<SourceAnnotation> declared() {
    return declared;
  }

  @Override
  public AnnotationSet and(List<SourceAnnotation> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<SourceAnnotation> all = new ArrayList<>(declared);
    all.addAll(more);
    return of(all);
  }

  @Override
  public String toString() {
    return declared.toString();
  }
}
