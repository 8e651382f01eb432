package dev.docgen.source;

import java.util.List;

/** One source file (a compilation unit, JLS 7.3). Immutable, thread-safe. */
public interface SourceUnit {

  /** Returns the path relative to its root, with {@code /} as separator. */
  String path();

  /** Returns the package; empty for the unnamed one. */
  String packageName();

  /**
   * Returns what is imported (JLS 7.5), in source order: types and static members by their names as
   * written, those on demand with {@code .*} behind. Empty when the file cannot be parsed.
   */
  List<String> imports();

  /** Returns the annotations of its package declaration: those of a {@code package-info.java}. */
  Annotations packageAnnotations();

  /** Returns the top-level types in source order; empty when the file cannot be parsed. */
  List<? extends SourceType> types();

  /** Returns the top-level types and all types nested in them, outer before inner. */
  List<? extends SourceType> allTypes();
}
