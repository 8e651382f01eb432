package dev.docgen.engine.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.JavadocComment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JavaParser, asked for no more than is needed: a tree with tokens, its comments apart. */
final class JavaSyntax {
  /** What JavaParser says of a text that has no tokens at some place. */
  private static final Pattern LEXICAL_PLACE =
      Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

  private static final Pattern FOUND =
      Pattern.compile("^Parse error\\. Found\\s+(?:<EOF>|\"((?s).*?)\")(?=[ ,\\n]|$)");
  private static final Pattern EXPECTED =
      Pattern.compile("expected (?:one of\\s+)?(.*)", Pattern.DOTALL);
  private static final int MAX_EXPECTED = 60;

  private JavaSyntax() {}

  /** Parses without the checks of a language level, which cost a fifth of the time. */
  static ParseResult<CompilationUnit> raw(String text, Runnable checkpoint) {
    return parse(text, LanguageLevel.RAW, checkpoint);
  }

  /** Parses the newest Java there is, with its contextual keywords. */
  static ParseResult<CompilationUnit> newest(String text, Runnable checkpoint) {
    return parse(text, LanguageLevel.BLEEDING_EDGE, checkpoint);
  }

  /**
   * @param checkpoint run as the text is read; throws to end the parse
   */
  private static ParseResult<CompilationUnit> parse(
      String text, @Nullable LanguageLevel level, Runnable checkpoint) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setAttributeComments(false)
            .setDetectOriginalLineSeparator(false)
            .setLanguageLevel(level);
    InterruptibleText input = new InterruptibleText(text, checkpoint);
    ParseResult<CompilationUnit> result =
        new JavaParser(configuration).parse(ParseStart.COMPILATION_UNIT, input);
    input.rethrow(); // the parser takes any exception for a problem of the text
    return result;
  }

  /** Returns the documentation comments in the order of the text. */
  static List<JavadocComment> documentation(ParseResult<CompilationUnit> result) {
    return result
        .getCommentsCollection()
        .map(
            comments ->
                comments.getComments().stream()
                    .filter(JavadocComment.class::isInstance)
                    .map(JavadocComment.class::cast)
                    .toList())
        .orElse(List.of());
  }

  /** Returns where the parser met a problem; the text's begin when it does not say. */
  static Position place(Problem problem) {
    return problem
        .getLocation()
        .flatMap(range -> range.toRange())
        .map(range -> range.begin)
        .orElseGet(() -> lexicalPlace(problem));
  }

  private static Position lexicalPlace(Problem problem) {
    Matcher place = LEXICAL_PLACE.matcher(problem.getMessage());
    return place.find()
        ? new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
        : new Position(1, 1);
  }

  /** Returns what a problem says, in one line and without its place. */
  static String message(Problem problem) {
    Matcher found = FOUND.matcher(problem.getMessage());
    if (!found.find()) {
      String line = problem.getMessage().strip().lines().findFirst().orElse("");
      return LEXICAL_PLACE.matcher(line).find() ? "no Java token begins here" : line;
    }
    String text = found.group(1) == null ? "the end of the file" : "'" + found.group(1) + "'";
    Matcher expected = EXPECTED.matcher(problem.getMessage());
    String wanted = expected.find() ? expected.group(1).replaceAll("\\s+", " ").strip() : "";
    return wanted.isEmpty() || wanted.length() > MAX_EXPECTED
        ? text + " cannot stand here"
        : "found " + text + " where " + wanted + " was expected";
  }
}
