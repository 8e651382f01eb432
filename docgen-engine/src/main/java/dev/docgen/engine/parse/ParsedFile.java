package dev.docgen.engine.parse;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import dev.docgen.engine.scan.SourceFile;
import java.util.Optional;

/** A parsed file: a tree without bodies, and on demand the tree with them. Thread-safe. */
public interface ParsedFile {

  SourceFile file();

  /**
   * Returns the tree in which method, constructor and initialiser bodies are empty blocks; field
   * initialisers, annotations and Javadoc are whole. Lines are those of the file. Not to be
   * changed.
   */
  CompilationUnit shallow();

  /**
   * Returns the tree with bodies; the first call parses the file again. Empty when that fails: the
   * failure is reported once. Not to be changed.
   */
  Optional<CompilationUnit> full();

  /** Returns the node of the full tree at the same declaration as a node of the shallow tree. */
  <N extends Node> Optional<N> inFull(N shallowNode);
}
