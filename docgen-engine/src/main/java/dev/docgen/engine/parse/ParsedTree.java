package dev.docgen.engine.parse;

import com.github.javaparser.ast.CompilationUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text, the same for every file that holds it; kept from one generation to the
 * next.
 *
 * @param unit the tree, not to be changed; null when there is none
 * @param nodes how many it has, comments included
 * @param problems in the order in which they were met
 * @param outcome how much of the text is in the tree
 * @param malformed whether bytes of the file could not be decoded
 */
record ParsedTree(
    @Nullable CompilationUnit unit,
    int nodes,
    List<SyntaxProblem> problems,
    Outcome outcome,
    boolean malformed) {

  /** How much of a text is in its tree. */
  enum Outcome {
    WHOLE,
    PARTIAL,
    NOTHING,
    TOO_DEEP
  }

  ParsedTree {
    problems = List.copyOf(problems);
  }

  static ParsedTree tooDeep(int limit, boolean malformed) {
    String message = "nested deeper than Limits.maxNesting, which is " + limit;
    return new ParsedTree(
        null, 0, List.of(new SyntaxProblem(0, 0, message)), Outcome.TOO_DEEP, malformed);
  }
}
