package dev.docgen.source;

import java.util.List;
import java.util.Optional;

/** A method or constructor. */
public interface SourceMethod extends SourceMember {

  /** Returns whether this is a constructor. */
  boolean isConstructor();

  /** Returns the return type; {@code void} for a constructor. */
  JavaType returnType();

  /** Returns the formal parameters in order. */
  List<? extends SourceParameter> parameters();

  /** Returns the method's own type parameters. */
  List<JavaType.TypeVariable> typeParameters();

  /** Returns the types of the {@code throws} clause. */
  List<JavaType> thrownTypes();

  /**
   * Returns the methods that this one overrides or implements (JLS 8.4.8.1), nearest first:
   * superclasses before interfaces.
   */
  List<? extends SourceMethod> overridden();

  /** Returns own annotations, then those of {@link #overridden()}; each annotation type once. */
  Annotations inheritedAnnotations();

  /**
   * Returns the Javadoc with what it lacks taken from {@link #overridden()}, as the {@code javadoc}
   * tool inherits comments.
   */
  Javadoc inheritedJavadoc();

  /**
   * Returns the body. The first call for a file parses its full text; what never asks for a body
   * never pays for one. Empty for an abstract method, or when the body cannot be parsed.
   */
  Optional<SourceBody> body();
}
