package dev.docgen.model;

import java.util.Locale;

/** The types of JSON Schema, {@code null} apart: see {@link Schema#nullable()}. */
public enum SchemaType {
  STRING,
  NUMBER,
  INTEGER,
  BOOLEAN,
  ARRAY,
  OBJECT;

  /** Returns the lower-case name used in documents. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
