package dev.docgen.engine.parse;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.printer.DefaultPrettyPrinter;
import com.github.javaparser.printer.Printer;

/**
 * Makes a tree safe to read from several threads. JavaParser keeps the printer behind {@code
 * Node.toString} as data of the unit, in a map that is not thread-safe, from the first time that a
 * node is printed: where two threads print at once, one of them can fail.
 */
public final class SharedTree {
  /** Stateless as long as nobody configures it: each printing has a visitor of its own. */
  private static final Printer PRINTER = new DefaultPrettyPrinter();

  private SharedTree() {}

  /** Returns the tree, whose data nothing changes any more. */
  public static CompilationUnit of(CompilationUnit unit) {
    return unit.printer(PRINTER);
  }
}
