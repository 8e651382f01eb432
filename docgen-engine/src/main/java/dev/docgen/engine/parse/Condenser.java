package dev.docgen.engine.parse;

import com.github.javaparser.Position;
import dev.docgen.engine.parse.JavaLexer.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prepares Java text for the parser: leaves out comments that document nothing, white space, and on
 * request the bodies of methods, constructors and initialisers. It knows where declarations begin
 * and end (JLS 7.3, 8.1, 8.9, 9.1) and nothing of what they mean, needs no recursion, and takes any
 * text: braces that do not match are mended at the end of the file.
 */
final class Condenser {
  /** What a bracket that is open holds. */
  private enum Inside {
    /** Members of a type. */
    TYPE,
    /** Enum constants. */
    CONSTANTS,
    /** A body that is kept, or the directives of a module: its end ends the member. */
    BODY,
    /** Parameters of a method or components of a record. */
    PARAMETERS,
    /** Anything else: kept as it is. */
    OTHER
  }

  private static final String SIGNS = "(){}[];,.@=><!~?:+-*/&|^%";

  private final char[] text;
  private final boolean keepBodies;
  private final List<int[]> excluded;
  private final JavaLexer lexer;
  private final Nesting nesting;
  private final CondensedWriter out;
  private final Member member = new Member();
  private char[] open = new char[32];
  private Inside[] inside = new Inside[32];
  private int depth;
  private Kind previousKind = Kind.END;
  private int previousStart;
  private int[] bounds = new int[64];
  private int boundCount;
  private @Nullable Integer problemOffset;
  private String problemMessage = "";

  private Condenser(String text, boolean keepBodies, int maxNesting, List<int[]> excluded) {
    this.text = text.toCharArray();
    this.keepBodies = keepBodies;
    this.excluded = excluded;
    this.lexer = new JavaLexer(this.text);
    this.nesting = new Nesting(this.text, maxNesting);
    this.out = new CondensedWriter(this.text);
  }

  /** Condenses a whole file. */
  static CondensedText condense(String text, boolean keepBodies, int maxNesting) {
    return condense(text, keepBodies, maxNesting, List.of());
  }

  /**
   * Condenses a file without some declarations.
   *
   * @param excluded begin and end of what is left out
   */
  static CondensedText condense(
      String text, boolean keepBodies, int maxNesting, List<int[]> excluded) {
    Condenser condenser = new Condenser(text, keepBodies, maxNesting, excluded);
    condenser.run();
    return condenser.result();
  }

  private CondensedText result() {
    CondensedText result =
        new CondensedText(
            out.text(),
            out.offsets(),
            text,
            nesting.deepest(),
            null,
            Arrays.copyOf(bounds, boundCount));
    if (problemOffset == null) {
      return result;
    }
    Position place = result.position(problemOffset);
    return result.with(new SyntaxProblem(place.line, place.column, problemMessage));
  }

  private void run() {
    Kind kind = lexer.next();
    while (kind != Kind.END && !nesting.isTooDeep()) {
      take(kind);
      previousKind = kind;
      previousStart = lexer.start();
      kind = lexer.next();
    }
    if (kind == Kind.END && lexer.unclosed()) {
      problem(lexer.start(), "a comment without its end");
    }
    closeWhatIsOpen();
  }

  private void take(Kind kind) {
    int start = lexer.start();
    if (kind == Kind.DOC || kind == Kind.DOC_LINE) {
      documentation(kind, start);
      return;
    }
    nesting.token(kind, start, lexer.end());
    if (kind == Kind.SIGN) {
      if (SIGNS.indexOf(text[start]) < 0) {
        problem(start, "illegal character " + quoted(text[start]));
      } else {
        sign(text[start], start);
      }
      return;
    }
    if (kind == Kind.WORD && atMemberLevel() && member.lacksSemicolon(text, start, lexer.end())) {
      problem(start, "';' is missing before this");
      mend(';', start);
      endMember(start);
    }
    write(start, lexer.end());
    if (atMemberLevel()) {
      member.begin(start);
      if (kind == Kind.WORD) {
        member.word(text, start, lexer.end());
      }
    }
    if (lexer.unclosed()) {
      closeLiteral(start);
    }
  }

  private boolean atMemberLevel() {
    return depth == 0 || inside[depth - 1] == Inside.TYPE;
  }

  private void write(int start, int end) {
    if (!isExcluded(start)) {
      out.token(start, end);
    }
  }

  /** Writes what the text lacks. */
  private void mend(char missing, int offset) {
    if (!isExcluded(offset)) {
      out.put(missing, offset);
    }
  }

  private boolean isExcluded(int offset) {
    for (int[] range : excluded) {
      if (range[0] <= offset && offset < range[1]) {
        return true;
      }
    }
    return false;
  }

  /** Keeps what documents a declaration: nothing else is read. */
  private void documentation(Kind kind, int start) {
    boolean kept =
        keepBodies
            || (atMemberLevel() ? member.isEmpty() : inside[depth - 1] == Inside.CONSTANTS)
            || member.isRecord();
    if (lexer.unclosed()) {
      problem(start, "a comment without its end");
    } else if (kept) {
      if (atMemberLevel()) {
        member.documented(start);
      }
      write(start, lexer.end());
      if (kind == Kind.DOC_LINE) {
        mend('\n', lexer.end());
      }
    }
  }

  private void sign(char sign, int start) {
    if ((sign == ';' || (sign == '{' && !mayOpenArray())) && isInHeader()) {
      closeParentheses(start, "before '" + sign + "'");
    }
    switch (sign) {
      case '(' -> openParenthesis(start);
      case '[' -> open(sign, Inside.OTHER, start);
      case ')', ']' -> closeBracket(sign == ')' ? '(' : '[', start);
      case '{' -> openBrace(start);
      case '}' -> closeBrace(start);
      default -> {
        write(start, start + 1);
        if (atMemberLevel()) {
          memberSign(sign, start);
        } else if (sign == ';' && inside[depth - 1] == Inside.CONSTANTS) {
          inside[depth - 1] = Inside.TYPE;
          member.reset();
        }
      }
    }
  }

  private void memberSign(char sign, int start) {
    if (sign == ';') {
      endMember(start + 1);
    } else {
      member.begin(start);
      member.sign(sign);
    }
  }

  private void openParenthesis(int start) {
    boolean parameters = atMemberLevel() && member.opensParameters();
    open('(', parameters ? Inside.PARAMETERS : Inside.OTHER, start);
  }

  private void open(char bracket, Inside what, int start) {
    if (atMemberLevel()) {
      member.begin(start);
    }
    write(start, start + 1);
    push(bracket, what);
  }

  private void push(char bracket, Inside what) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      inside = Arrays.copyOf(inside, depth * 2);
    }
    open[depth] = bracket;
    inside[depth++] = what;
    nesting.open();
  }

  private void pop() {
    depth--;
    nesting.close();
  }

  private void closeBracket(char opening, int start) {
    if (depth > 0 && open[depth - 1] == opening) {
      pop();
    }
    write(start, start + 1);
  }

  private void openBrace(int start) {
    if (!atMemberLevel()) {
      // The body of an enum constant holds members.
      boolean members = inside[depth - 1] == Inside.CONSTANTS;
      open('{', members ? Inside.TYPE : Inside.OTHER, start);
      if (members) {
        member.reset();
      }
      return;
    }
    member.begin(start);
    switch (member.brace(depth == 0)) {
      case VALUE -> open('{', Inside.OTHER, start);
      case TYPE -> {
        open('{', Inside.TYPE, start);
        member.reset();
      }
      case ENUM -> {
        open('{', Inside.CONSTANTS, start);
        member.reset();
      }
      case MODULE -> open('{', Inside.BODY, start);
      case BODY -> openBody(start);
    }
  }

  private void openBody(int start) {
    if (keepBodies) {
      open('{', Inside.BODY, start);
      return;
    }
    write(start, start + 1);
    if (lexer.skipBlock()) {
      write(lexer.end() - 1, lexer.end());
      endMember(lexer.end());
    } else {
      problem(start, "'{' without its '}'");
      mend('}', text.length);
    }
  }

  /** Returns whether a brace here can be that of an annotation's array. */
  private boolean mayOpenArray() {
    return depth > 0
        && inside[depth - 1] != Inside.PARAMETERS
        && previousKind == Kind.SIGN
        && text[previousStart] != ')';
  }

  /** Returns whether this is within the parentheses of a declaration, where no code can stand. */
  private boolean isInHeader() {
    return !atMemberLevel() && isOutsideBraces() && !member.hasValue();
  }

  /** Returns whether a member holds this place, and none of its braces does. */
  private boolean isOutsideBraces() {
    int level = depth;
    while (level > 0 && open[level - 1] != '{') {
      level--;
    }
    return level == 0 || inside[level - 1] == Inside.TYPE;
  }

  private void closeParentheses(int start, String where) {
    while (depth > 0 && open[depth - 1] != '{') {
      problem(start, "'" + open[depth - 1] + "' is not closed " + where);
      mend(open[depth - 1] == '(' ? ')' : ']', start);
      pop();
    }
  }

  private void closeBrace(int start) {
    closeParentheses(start, "before '}'");
    write(start, start + 1);
    if (depth == 0) {
      problem(start, "'}' without its '{'");
      return;
    }
    Inside ended = inside[depth - 1];
    pop();
    if (ended == Inside.OTHER) {
      return; // within a value or an annotation
    }
    if (ended == Inside.BODY) {
      endMember(start + 1);
    } else {
      endMember(start); // one that was begun and has no end
    }
  }

  private void endMember(int end) {
    if (member.isLeaf()) {
      if (boundCount == bounds.length) {
        bounds = Arrays.copyOf(bounds, boundCount * 2);
      }
      bounds[boundCount++] = member.start();
      bounds[boundCount++] = end;
    }
    member.reset();
  }

  private void closeLiteral(int start) {
    boolean block = text[start] == '"' && start + 2 < text.length && text[start + 2] == '"';
    problem(start, block ? "a text block without its end" : "a literal without its closing quote");
    for (int i = 0; i < (block ? 3 : 1); i++) {
      mend(text[start], lexer.end() - 1);
    }
    if (!block && isOutsideBraces()) {
      closeParentheses(lexer.end(), "before the end of the line"); // it swallowed what closes them
      if (member.hasValue()) {
        mend(';', lexer.end());
        endMember(lexer.end());
      }
    }
  }

  private void closeWhatIsOpen() {
    while (depth > 0 && !nesting.isTooDeep()) {
      if (atMemberLevel()) {
        endMember(text.length);
      }
      char bracket = open[depth - 1];
      problem(text.length, "end of file where '" + bracket + "' is not closed");
      mend(bracket == '{' ? '}' : bracket == '(' ? ')' : ']', text.length);
      pop();
    }
  }

  private void problem(int offset, String message) {
    if (problemOffset == null) {
      problemOffset = offset;
      problemMessage = message;
    }
  }

  private static String quoted(char c) {
    return c > ' ' && c < 0x7F ? "'" + c + "'" : String.format(Locale.ROOT, "U+%04X", (int) c);
  }
}
