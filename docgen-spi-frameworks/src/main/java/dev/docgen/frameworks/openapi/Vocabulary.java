package dev.docgen.frameworks.openapi;

/** The libraries of annotations that a framework's users document their API with. */
public enum Vocabulary {
  /** swagger v3's alone. */
  SWAGGER,
  /** MicroProfile OpenAPI's, and swagger v3's where these stand. */
  MICROPROFILE;

  /** Returns the qualified names of the annotations that mean a term. */
  public String[] names(Term term) {
    return this == SWAGGER
        ? new String[] {term.swagger()}
        : new String[] {term.microProfile(), term.swagger()};
  }
}
