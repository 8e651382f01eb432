package dev.docgen.source;

/** The modifiers of JLS 8.1.1, 8.3.1, 8.4.3 and 9.4 that documentation depends on. */
public enum Modifier {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  ABSTRACT,
  STATIC,
  FINAL,
  DEFAULT,
  SEALED,
  TRANSIENT
}
