package dev.docgen.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configuration file beneath a root: YAML, JSON or Java properties. Immutable. */
public interface SourceResource {

  /** Returns the path relative to its root, with {@code /} as separator. */
  String path();

  /**
   * Returns the documents of the file, each flattened to dotted keys in file order ({@code a.b[0]}
   * for list items); one document for properties and JSON, one a {@code ---} for YAML. Empty, with
   * a diagnostic, when the file cannot be read.
   */
  List<Map<String, String>> flattened();

  /**
   * Returns the first document as a JSON value: Map, List, String, Number, Boolean or null; null,
   * with a diagnostic, when the file cannot be read.
   */
  @Nullable Object value();

  /** Returns the file's text, decoded as UTF-8. */
  String text();
}
