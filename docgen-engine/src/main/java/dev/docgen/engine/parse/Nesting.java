package dev.docgen.engine.parse;

import dev.docgen.engine.parse.JavaLexer.Kind;
import java.util.Arrays;

/**
 * Counts how deep a recursive parser would have to go for the tokens so far: brackets and type
 * arguments, and per bracket the operators and statements that nest to the right without one
 * ({@code !!x}, {@code a ? b : c ? d : e}, {@code x -> y -> z}, {@code else if}). Not thread-safe.
 */
final class Nesting {
  /** An operator costs a recursive parser less than a bracket, and long chains are legal Java. */
  private static final int CHAIN_PER_LEVEL = 16;

  /** The parser looks ahead over type arguments again and again, so that each level costs more. */
  private static final int LEVELS_PER_ANGLE = 4;

  private final int limit;
  private final char[] text;
  private int[] chains = new int[32];
  private int[] angles = new int[32];
  private int level;
  private int openAngles;
  private int deepest;
  private Kind previousKind = Kind.END;
  private int previousStart;
  private boolean ended;

  Nesting(char[] text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Returns whether the limit is passed. */
  boolean isTooDeep() {
    return deepest > limit;
  }

  /** Returns the greatest depth so far, in levels of brackets. */
  int deepest() {
    return deepest;
  }

  void open() {
    level++;
    if (level == chains.length) {
      chains = Arrays.copyOf(chains, level * 2);
      angles = Arrays.copyOf(angles, level * 2);
    }
    chains[level] = 0;
    angles[level] = 0;
    note();
  }

  void close() {
    openAngles -= angles[level];
    level = Math.max(0, level - 1);
    ended = false;
  }

  private void note() {
    int depth = level + openAngles * LEVELS_PER_ANGLE + chains[level] / CHAIN_PER_LEVEL;
    if (depth > deepest) {
      deepest = depth;
    }
  }

  private void addToChain() {
    chains[level]++;
    note();
  }

  /** Takes a token in; brackets besides through {@link #open} and {@link #close}. */
  void token(Kind kind, int start, int end) {
    if (ended) {
      ended = false;
      if (!isWord(start, end, "else")) {
        chains[level] = 0;
      }
    }
    switch (kind) {
      case WORD -> word(start, end);
      case SIGN -> sign(text[start], start);
      case NUMBER, LITERAL -> resetAngles();
      default -> {}
    }
    previousKind = kind;
    previousStart = start;
  }

  private void word(int start, int end) {
    switch (text[start]) {
      case 'e', 'i', 'f', 'w', 'd' -> {
        if (isWord(start, end, "else")
            || isWord(start, end, "if")
            || isWord(start, end, "for")
            || isWord(start, end, "while")
            || isWord(start, end, "do")) {
          addToChain();
        } else if (isWord(start, end, "default")) {
          chains[level] = 0;
        }
      }
      case 'c' -> {
        if (isWord(start, end, "case")) {
          chains[level] = 0;
        }
      }
      default -> {}
    }
  }

  private void sign(char sign, int start) {
    switch (sign) {
      case '<' -> {
        angles[level]++;
        openAngles++;
        note();
      }
      case '>' -> closeAngle(start);
      case ',' -> chains[level] = 0;
      case ';', '}' -> {
        ended = true;
        resetAngles();
      }
      case '?', '~' -> addToChain();
      case '=', '!' -> equalsOrNot(sign, start);
      case '+', '-' -> plusOrMinus();
      case '(' -> {
        if (follows(')')) {
          addToChain(); // a cast of a cast
        }
      }
      case ':' -> {
        if (previousKind == Kind.WORD) {
          addToChain();
        }
      }
      case '&' -> {
        if (follows('&')) {
          resetAngles();
        }
      }
      case '.', '@', '[', ']', ')', '{' -> {}
      default -> resetAngles();
    }
  }

  private void closeAngle(int start) {
    if (start > 0 && text[start - 1] == '-') {
      addToChain();
    } else if (angles[level] > 0) {
      angles[level]--;
      openAngles--;
    }
  }

  private void equalsOrNot(char sign, int start) {
    boolean comparesNext = start + 1 < text.length && text[start + 1] == '=';
    char before = start > 0 ? text[start - 1] : ' ';
    boolean compares = before == '=' || before == '!' || before == '<' || before == '>';
    if (!comparesNext && !(sign == '=' && compares)) {
      addToChain();
    }
    resetAngles();
  }

  private void plusOrMinus() {
    if (previousKind == Kind.SIGN && !follows(')') && !follows(']') && !follows('}')) {
      addToChain();
    }
    resetAngles();
  }

  private boolean follows(char sign) {
    return previousKind == Kind.SIGN && text[previousStart] == sign;
  }

  private void resetAngles() {
    openAngles -= angles[level];
    angles[level] = 0;
  }

  private boolean isWord(int start, int end, String word) {
    if (end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
