package dev.docgen.source;

import java.util.List;
import java.util.Optional;

/**
 * The annotations of one declaration. Immutable, in source order.
 *
 * <p>Look-ups see through composed annotations: when {@code @GetJson} is itself annotated with
 * {@code @RequestMapping}, then {@code find("…RequestMapping")} answers with the attributes of that
 * meta-annotation, overridden by those attributes of {@code @GetJson} that are aliases for them
 * (Spring Framework reference, "Annotation Attributes with @AliasFor"). An annotation written
 * directly wins over a composed one. Where several names are given, they are alternatives, such as
 * the {@code javax} and {@code jakarta} forms, and the first annotation written wins.
 *
 * <p>Where several packages whose contents are not known are imported on demand, an annotation may
 * be of any of them: a look-up by qualified name answers with it for each, while its own {@link
 * SourceAnnotation#qualifiedName()} is the name as written.
 */
public interface Annotations {

  /** Returns the first annotation of one of these qualified names, direct before composed. */
  Optional<SourceAnnotation> find(String... qualifiedNames);

  /**
   * Returns every annotation of one of these qualified names, with those in their containing
   * annotation (JLS 9.6.3) unpacked: a container is an annotation whose {@code value} holds only
   * annotations of these names.
   */
  List<SourceAnnotation> findAll(String... qualifiedNames);

  /** Returns the first annotation of one of these simple names, whatever its package. */
  Optional<SourceAnnotation> findSimple(String... simpleNames);

  /** Returns the annotations as written, not seen through. */
  List<SourceAnnotation> declared();

  /** Returns whether {@link #find} would answer. */
  default boolean has(String... qualifiedNames) {
    return find(qualifiedNames).isPresent();
  }

  /** Returns these annotations followed by others; used to add those of a type use or a method. */
  Annotations and(List<SourceAnnotation> more);
}
