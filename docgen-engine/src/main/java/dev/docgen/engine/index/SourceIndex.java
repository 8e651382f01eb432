package dev.docgen.engine.index;

import dev.docgen.engine.scan.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the files declare and mention, known from paths and bytes without parsing. Thread-safe;
 * lists are sorted by file.
 */
public interface SourceIndex {

  /** Stands for the declaration of an annotation interface among the words of a file. */
  String ANNOTATION_DECLARATION = "@interface";

  /**
   * Returns the file that declares a top-level type of that qualified name, roots before
   * dependencies. A file whose path does not tell its type's name is found by its contents.
   */
  Optional<SourceFile> declaring(String qualifiedName);

  /** Returns whether a file belongs to that package. */
  boolean hasPackage(String name);

  /** Returns the files beneath the roots that hold one of these words as an identifier. */
  List<SourceFile> mentioning(Collection<String> identifiers);

  /** Returns the files beneath the roots that are not Java: configuration. */
  List<SourceFile> resources();

  /** Returns all Java files beneath the roots, without dependencies. */
  List<SourceFile> javaFiles();
}
