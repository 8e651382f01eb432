package dev.docgen.model;

import java.util.Locale;

/** How a fact of the model came to be known. */
public enum Origin {
  /** An annotation, a tag or a configuration file says so. */
  DECLARED,
  /** Read from the code: a signature, a method body, a type. */
  INFERRED,
  /** Nothing says so; the conventions' default. */
  DEFAULT;

  /** Returns the lower-case name, as {@code x-source} shows it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
