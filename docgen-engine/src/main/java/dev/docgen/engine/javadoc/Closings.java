package dev.docgen.engine.javadoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where things of a text end. Each mark is searched for once through the text, so a comment
 * of nothing but opening marks costs no more than another one.
 */
final class Closings {
  private final String text;
  private final String lower;
  private final Map<String, Integer> next = new HashMap<>();
  private int @Nullable [] braces;

  Closings(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
  }

  /** Returns where a mark, in lower case, is found next; -1 when it is not. Asked in text order. */
  int of(String mark, int from) {
    Integer known = next.get(mark);
    if (known == null || (known >= 0 && known < from)) {
      known =
          lower.length() == text.length() ? lower.indexOf(mark, from) : text.indexOf(mark, from);
      next.put(mark, known);
    }
    return known;
  }

  /** Returns where the brace at a position is closed; -1 when it is not. */
  int ofBrace(int open) {
    if (braces == null) {
      braces = matchBraces();
    }
    return braces[open];
  }

  private int[] matchBraces() {
    int[] match = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < match.length; i++) {
      match[i] = -1;
      if (text.charAt(i) == '{') {
        open.push(i);
      } else if (text.charAt(i) == '}' && !open.isEmpty()) {
        match[open.pop()] = i;
      }
    }
    return match;
  }
}
