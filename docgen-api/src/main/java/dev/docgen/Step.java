package dev.docgen;

import java.util.Locale;

/** The steps of a generation, in the order in which they run. */
public enum Step {
  /** Lists and stamps the files beneath the roots. */
  SCAN,
  /** Finds out what each file declares and which markers it holds. */
  INDEX,
  /** Runs the framework detectors; parses what they look at. */
  DETECT,
  /** Describes the types that operations reach as schemas. */
  RESOLVE,
  /** Joins, names and orders what the detectors found. */
  ASSEMBLE,
  /** Writes documents; runs when a document is asked for. */
  RENDER;

  /** Returns the lower-case name used in tags and span names. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
