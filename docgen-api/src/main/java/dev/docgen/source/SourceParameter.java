package dev.docgen.source;

/** A formal parameter of a method or constructor. Its Javadoc is the {@code @param} text. */
public interface SourceParameter extends SourceElement {

  /** Returns the type; for a variable arity parameter the array type. */
  JavaType type();

  /** Returns the 0-based position. */
  int index();

  /**
   * Returns the annotations of this parameter and of the same parameter of every method that the
   * method overrides, own ones first; an annotation type appears once unless it is repeatable.
   */
  Annotations inheritedAnnotations();
}
