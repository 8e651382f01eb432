package dev.docgen.engine.parse;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import dev.docgen.engine.index.UnicodeEscapes;
import dev.docgen.engine.parse.ParsedTree.Outcome;
import dev.docgen.engine.scan.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of one text. The least costly way comes first; when a text is not Java, the
 * declarations that hold the errors are left out one by one, so that the others are read. Not
 * thread-safe.
 */
final class TreeBuilder {
  /** Nesting beyond which the parser runs on a stack of its own. */
  private static final int DEEP = 64;

  /** A tree deeper than this many times the nesting limit would overflow those who walk it. */
  private static final int TREE_DEPTH_PER_LEVEL = 40;

  private static final int MAX_LEFT_OUT = 50;

  private final String source;
  private final String text;
  private final boolean malformed;
  private final int @Nullable [] offsets;
  private final boolean bodies;
  private final int maxNesting;

  private final Runnable checkpoint;

  private TreeBuilder(SourceText decoded, boolean bodies, int maxNesting, Runnable checkpoint) {
    this.source = decoded.text();
    if (UnicodeEscapes.mayBeIn(source)) {
      UnicodeEscapes translated = UnicodeEscapes.translate(source);
      this.text = translated.text();
      this.offsets = translated.offsets();
    } else {
      this.text = source;
      this.offsets = null;
    }
    this.malformed = decoded.malformed();
    this.bodies = bodies;
    this.maxNesting = maxNesting;
    this.checkpoint = checkpoint;
  }

  /**
   * Parses a file's bytes.
   *
   * @param bodies whether bodies are read
   * @param maxNesting levels of brackets beyond which there is no tree
   * @param checkpoint run every few thousand characters; what it throws ends the work
   */
  static ParsedTree build(byte[] bytes, boolean bodies, int maxNesting, Runnable checkpoint) {
    return new TreeBuilder(SourceText.of(bytes), bodies, maxNesting, checkpoint).build();
  }

  private ParsedTree build() {
    CondensedText condensed = Condenser.condense(text, bodies, maxNesting);
    if (condensed.deepestNesting() > maxNesting) {
      return ParsedTree.tooDeep(maxNesting, malformed);
    }
    if (condensed.deepestNesting() > DEEP) {
      return DeepStack.call(() -> parse(condensed));
    }
    try {
      return parse(condensed);
    } catch (StackOverflowError e) {
      return parseOnDeepStack(condensed);
    }
  }

  private ParsedTree parseOnDeepStack(CondensedText condensed) {
    try {
      return DeepStack.call(() -> parse(condensed));
    } catch (StackOverflowError e) {
      return ParsedTree.tooDeep(maxNesting, malformed);
    }
  }

  private ParsedTree parse(CondensedText condensed) {
    ParseResult<CompilationUnit> result = JavaSyntax.raw(condensed.text(), checkpoint);
    if (!result.isSuccessful()) {
      result = JavaSyntax.newest(condensed.text(), checkpoint);
    }
    if (result.isSuccessful() && condensed.problem() == null) {
      return finish(result, condensed, List.of(), Outcome.WHOLE);
    }
    ParsedTree whole = parseWhole();
    return whole != null ? whole : parseWithoutErrors(condensed);
  }

  /** Returns the tree of the text as it is, bodies included; null when that is not Java either. */
  private @Nullable ParsedTree parseWhole() {
    if (!bodies && Condenser.condense(text, true, maxNesting).deepestNesting() > maxNesting) {
      return null;
    }
    ParseResult<CompilationUnit> result = JavaSyntax.newest(text, checkpoint);
    return result.isSuccessful()
        ? finish(result, CondensedText.whole(text), List.of(), Outcome.WHOLE)
        : null;
  }

  private ParsedTree parseWithoutErrors(CondensedText condensed) {
    List<int[]> leftOut = new ArrayList<>();
    List<SyntaxProblem> problems = new ArrayList<>();
    if (condensed.problem() != null) {
      problems.add(condensed.problem());
    }
    CondensedText current = condensed;
    ParseResult<CompilationUnit> result = JavaSyntax.newest(current.text(), checkpoint);
    while (!result.isSuccessful()) {
      Problem problem = result.getProblem(0);
      int offset = current.originalOffset(current.offset(JavaSyntax.place(problem)));
      Position place = current.position(offset);
      problems.add(new SyntaxProblem(place.line, place.column, JavaSyntax.message(problem)));
      int[] member = current.memberAt(offset);
      if (member == null || leftOut.size() == MAX_LEFT_OUT) {
        break;
      }
      leftOut.add(member);
      current = Condenser.condense(text, bodies, maxNesting, leftOut);
      result = JavaSyntax.newest(current.text(), checkpoint);
    }
    boolean partial = result.getResult().filter(unit -> !unit.getTypes().isEmpty()).isPresent();
    return partial
        ? finish(result, current, problems, Outcome.PARTIAL)
        : new ParsedTree(null, 0, inFile(problems), Outcome.NOTHING, malformed);
  }

  private ParsedTree finish(
      ParseResult<CompilationUnit> result,
      CondensedText parsed,
      List<SyntaxProblem> problems,
      Outcome outcome) {
    CompilationUnit unit = result.getResult().orElseThrow();
    TreeFinisher.Size size =
        TreeFinisher.finish(unit, JavaSyntax.documentation(result), parsed.inFile(source, offsets));
    return size.depth() > maxNesting * TREE_DEPTH_PER_LEVEL
        ? ParsedTree.tooDeep(maxNesting, malformed)
        : new ParsedTree(unit, size.nodes(), inFile(problems), outcome, malformed);
  }

  /** Returns problems with their places before escapes were translated. */
  private List<SyntaxProblem> inFile(List<SyntaxProblem> problems) {
    if (offsets == null) {
      return problems;
    }
    CondensedText translated = CondensedText.whole(text);
    CondensedText file = CondensedText.whole(source);
    return problems.stream()
        .map(
            problem -> {
              int offset = translated.offset(new Position(problem.line(), problem.column()));
              Position place = file.position(offsets[offset]);
              return new SyntaxProblem(place.line, place.column, problem.message());
            })
        .toList();
  }
}
