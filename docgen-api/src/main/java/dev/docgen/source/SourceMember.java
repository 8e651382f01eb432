package dev.docgen.source;

/** A member of a type: a field or a method. */
public interface SourceMember extends SourceElement {

  /** Returns the type whose body declares this member. */
  SourceType declaringType();
}
