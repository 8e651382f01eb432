package dev.docgen.engine.types;

import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations of a declaration, seen through to those they are composed of. */
final class AnnotationSet implements Annotations {
  static final AnnotationSet NONE = new AnnotationSet(List.of());

  private final List<SourceAnnotation> declared;
  private final Memo<SourceAnnotation[]> seenThrough = new Memo<>(this::seeThrough);

  private AnnotationSet(List<SourceAnnotation> declared) {
    this.declared = List.copyOf(declared);
  }

  /** Returns those declared, then those that they are composed of. */
  private SourceAnnotation[] seeThrough() {
    List<SourceAnnotation> all = new ArrayList<>(declared);
    for (SourceAnnotation annotation : declared) {
      if (annotation instanceof DeclaredAnnotation written) {
        all.addAll(written.composed());
      }
    }
    return all.toArray(SourceAnnotation[]::new);
  }

  static AnnotationSet of(List<SourceAnnotation> annotations) {
    return annotations.isEmpty() ? NONE : new AnnotationSet(annotations);
  }

  static AnnotationSet of(NodeWithAnnotations<?> node, Scope scope) {
    return of(TypeNames.annotations(node, scope));
  }

  @Override
  public Optional<SourceAnnotation> find(String... qualifiedNames) {
    for (SourceAnnotation annotation : seenThrough.get()) {
      if (is(annotation, qualifiedNames)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<SourceAnnotation> findSimple(String... simpleNames) {
    for (SourceAnnotation annotation : seenThrough.get()) {
      if (isOneOf(annotation.simpleName(), simpleNames)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  private static boolean is(SourceAnnotation annotation, String... qualifiedNames) {
    if (!(annotation instanceof DeclaredAnnotation written)) {
      return isOneOf(annotation.qualifiedName(), qualifiedNames);
    }
    for (String candidate : qualifiedNames) {
      if (written.mayBe(candidate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(String name, String... names) {
    for (String candidate : names) {
      if (candidate.equals(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<SourceAnnotation> findAll(String... qualifiedNames) {
    List<SourceAnnotation> found = new ArrayList<>();
    for (SourceAnnotation annotation : seenThrough.get()) {
      addUnpacked(annotation, qualifiedNames, found);
    }
    return List.copyOf(found);
  }

  private static void addUnpacked(
      SourceAnnotation annotation, String[] names, List<SourceAnnotation> found) {
    if (is(annotation, names)) {
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
  private static Optional<SourceAnnotation> one(SourceAnnotation each, String[] names) {
    return is(each, names) ? Optional.of(each) : of(List.of(each)).find(names);
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
