package dev.docgen.engine.schema;

import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Annotations of a place that has no declaration: a type argument. Those on their interfaces are
 * seen, without aliases.
 */
record WrittenAnnotations(List<SourceAnnotation> declared) implements Annotations {
  WrittenAnnotations {
    declared = List.copyOf(declared);
  }

  static Annotations of(List<SourceAnnotation> declared) {
    return new WrittenAnnotations(declared);
  }

  @Override
  public Optional<SourceAnnotation> find(String... qualifiedNames) {
    return findAll(qualifiedNames).stream().findFirst();
  }

  @Override
  public List<SourceAnnotation> findAll(String... qualifiedNames) {
    List<String> names = Arrays.asList(qualifiedNames);
    List<SourceAnnotation> found = new ArrayList<>();
    declared.stream().filter(own -> names.contains(own.qualifiedName())).forEach(found::add);
    declared.forEach(own -> found.addAll(own.metaAnnotations().findAll(qualifiedNames)));
    return found;
  }

  @Override
  public Optional<SourceAnnotation> findSimple(String... simpleNames) {
    List<String> names = Arrays.asList(simpleNames);
    return declared.stream().filter(own -> names.contains(own.simpleName())).findFirst();
  }

  @Override
  public Annotations and(List<SourceAnnotation> more) {
    List<SourceAnnotation> all = new ArrayList<>(declared);
    all.addAll(more);
    return new WrittenAnnotations(all);
  }
}
