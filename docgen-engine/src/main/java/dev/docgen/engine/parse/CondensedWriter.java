package dev.docgen.engine.parse;

import java.util.Arrays;

/** Writes tokens one behind the other, apart only where they would join. Not thread-safe. */
final class CondensedWriter {
  /** Characters that can be part of a longer operator or literal. */
  private static final String JOINING = "+-*/=<>&|^%!~?:.\"'";

  private final char[] text;
  private char[] out;
  private int[] offsets;
  private int length;
  private int written;

  CondensedWriter(char[] text) {
    this.text = text;
    this.out = new char[text.length / 2 + 16];
    this.offsets = new int[out.length];
  }

  /** Writes the characters from start to end of the file. */
  void token(int start, int end) {
    if (length > 0 && start > written && join(out[length - 1], text[start])) {
      put(' ', start);
    }
    ensureRoom(end - start);
    System.arraycopy(text, start, out, length, end - start);
    for (int i = start; i < end; i++) {
      offsets[length++] = i;
    }
    written = end;
  }

  private static boolean join(char before, char after) {
    boolean wordBefore = JavaLexer.isWordPart(before);
    return wordBefore
        ? JavaLexer.isWordPart(after)
        : JOINING.indexOf(before) >= 0 && JOINING.indexOf(after) >= 0;
  }

  /** Writes what the file lacks at an offset, or a line's end. */
  void put(char c, int offset) {
    ensureRoom(1);
    out[length] = c;
    offsets[length++] = offset;
  }

  private void ensureRoom(int more) {
    if (length + more > out.length) {
      int size = Math.max(out.length * 2, length + more);
      out = Arrays.copyOf(out, size);
      offsets = Arrays.copyOf(offsets, size);
    }
  }

  String text() {
    return new String(out, 0, length);
  }

  /** Returns for each character its offset in the file, and one more for the end. */
  int[] offsets() {
    int[] result = Arrays.copyOf(offsets, length + 1);
    result[length] = text.length;
    return result;
  }
}
