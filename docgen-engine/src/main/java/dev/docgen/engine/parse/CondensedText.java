package dev.docgen.engine.parse;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file's text as the parser is to see it, and where each of its characters stands in the file.
 * Without the white space and comments between tokens the parser has far fewer tokens to keep.
 */
final class CondensedText {
  private final String text;
  private final int[] offsets;
  private final int[] lineStarts;
  private final int[] originalLineStarts;
  private final int deepestNesting;
  private final @Nullable SyntaxProblem problem;
  private final int[] memberBounds;

  /**
   * @param offsets for each character of the text its offset in the file
   * @param deepestNesting in levels of brackets; nothing is known behind a place that is too deep
   * @param problem the first thing that was mended or is beyond mending, or null
   * @param memberBounds begin and end offsets in the file of each declaration that holds no other
   */
  CondensedText(
      String text,
      int[] offsets,
      char[] original,
      int deepestNesting,
      @Nullable SyntaxProblem problem,
      int[] memberBounds) {
    this.text = text;
    this.offsets = offsets;
    this.lineStarts = Lines.starts(text.toCharArray());
    this.originalLineStarts = Lines.starts(original);
    this.deepestNesting = deepestNesting;
    this.problem = problem;
    this.memberBounds = memberBounds;
  }

  private CondensedText(CondensedText other, SyntaxProblem problem) {
    this.text = other.text;
    this.offsets = other.offsets;
    this.lineStarts = other.lineStarts;
    this.originalLineStarts = other.originalLineStarts;
    this.deepestNesting = other.deepestNesting;
    this.problem = problem;
    this.memberBounds = other.memberBounds;
  }

  /** Returns the same text with a problem. */
  CondensedText with(SyntaxProblem found) {
    return new CondensedText(this, found);
  }

  /** Returns a text as it is. */
  static CondensedText whole(String text) {
    int[] same = new int[text.length() + 1];
    Arrays.setAll(same, i -> i);
    return new CondensedText(text, same, text.toCharArray(), 0, null, new int[0]);
  }

  /**
   * Returns the same text with the places of a file from which the one that was condensed was made.
   *
   * @param before for each character of that one its offset in the file; null when they are the
   *     same
   */
  CondensedText inFile(String file, int @Nullable [] before) {
    if (before == null) {
      return this;
    }
    int[] places = new int[offsets.length];
    Arrays.setAll(places, i -> before[offsets[i]]);
    return new CondensedText(
        text, places, file.toCharArray(), deepestNesting, problem, memberBounds);
  }

  String text() {
    return text;
  }

  int deepestNesting() {
    return deepestNesting;
  }

  @Nullable SyntaxProblem problem() {
    return problem;
  }

  /** Returns the offset in this text of a place in it; the nearest one when there is none. */
  int offset(Position place) {
    int line = Math.max(0, Math.min(place.line - 1, lineStarts.length - 1));
    return Math.min(lineStarts[line] + Math.max(0, place.column - 1), offsets.length - 1);
  }

  /** Returns the offset in the file of an offset in this text. */
  int originalOffset(int offset) {
    return offsets[offset];
  }

  /** Returns the line and column, both 1-based, of an offset in the file. */
  Position position(int offset) {
    int found = Arrays.binarySearch(originalLineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - originalLineStarts[line] + 1);
  }

  /** Returns the range from the file's first character to its last. */
  Range wholeFile() {
    int last = Math.max(0, offsets[offsets.length - 1] - 1);
    return new Range(new Position(1, 1), position(last));
  }

  /** Returns the bounds of the declaration that holds a place and no other; null for none. */
  int @Nullable [] memberAt(int offset) {
    for (int i = 0; i < memberBounds.length; i += 2) {
      if (memberBounds[i] <= offset && offset < memberBounds[i + 1]) {
        return new int[] {memberBounds[i], memberBounds[i + 1]};
      }
    }
    return null;
  }
}
