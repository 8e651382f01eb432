package dev.docgen.engine.parse;

import java.util.Arrays;

/** Where lines begin: after LF, CR, or both together (JLS 3.4). */
final class Lines {
  private Lines() {}

  /** Returns the offset of each line's first character, ascending, the first one 0. */
  static int[] starts(char[] text) {
    int[] starts = new int[Math.max(16, text.length / 32)];
    int count = 1;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c == '\n' || (c == '\r' && (i + 1 == text.length || text[i + 1] != '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
