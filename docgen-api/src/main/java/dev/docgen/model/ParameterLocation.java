package dev.docgen.model;

import java.util.Locale;

/** The value of a Parameter Object's {@code in}. */
public enum ParameterLocation {
  PATH,
  QUERY,
  HEADER,
  COOKIE;

  /** Returns the lower-case name used in documents. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
