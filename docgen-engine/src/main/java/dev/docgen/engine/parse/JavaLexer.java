package dev.docgen.engine.parse;

/**
 * Splits Java text into tokens (JLS 3.5): every text has some. Operators come one character at a
 * time, so that nothing depends on whether {@code >>} closes two type argument lists. Comments
 * other than documentation comments are skipped like white space. Not thread-safe.
 */
final class JavaLexer {
  /** Kinds of tokens. */
  enum Kind {
    END,
    /** An identifier or a keyword. */
    WORD,
    NUMBER,
    /** A string, a text block or a character. */
    LITERAL,
    /** {@code /** … *}{@code /}. */
    DOC,
    /** One line of a Markdown documentation comment, {@code ///} (JEP 467). */
    DOC_LINE,
    /** One character that is none of the others. */
    SIGN
  }

  private final char[] text;
  private final int length;
  private int pos;
  private int start;
  private boolean unclosed;

  JavaLexer(char[] text) {
    this(text, 0);
  }

  /** Begins in the middle of a text, between two tokens. */
  JavaLexer(char[] text, int from) {
    this.text = text;
    this.length = text.length;
    this.pos = from;
  }

  /** Returns where the last token begins. */
  int start() {
    return start;
  }

  /** Returns where the last token ends. */
  int end() {
    return pos;
  }

  /**
   * Returns whether the last token, a literal or comment, lacks its end; at the end, whether the
   * comment before it does.
   */
  boolean unclosed() {
    return unclosed;
  }

  /** Moves on to the next token. */
  Kind next() {
    unclosed = false;
    while (pos < length) {
      char c = text[pos];
      start = pos;
      if (c <= ' ') {
        pos++;
      } else if (isWordStart(c)) {
        skipWord();
        return Kind.WORD;
      } else if (c >= '0' && c <= '9') {
        skipNumber();
        return Kind.NUMBER;
      } else if (c == '"' || c == '\'') {
        skipLiteral(c);
        return Kind.LITERAL;
      } else if (c == '/' && (at(pos + 1) == '/' || at(pos + 1) == '*')) {
        Kind comment = skipComment();
        if (comment != Kind.SIGN) {
          return comment;
        }
      } else {
        pos++;
        return Kind.SIGN;
      }
    }
    start = unclosed ? start : length;
    return Kind.END;
  }

  /**
   * Moves behind the brace that closes a block; the one that opens it was the last token.
   *
   * @return whether there is one
   */
  boolean skipBlock() {
    int depth = 1;
    while (pos < length) {
      char c = text[pos];
      if (c == '{') {
        depth++;
        pos++;
      } else if (c == '}') {
        pos++;
        if (--depth == 0) {
          return true;
        }
      } else if (c == '"' || c == '\'') {
        skipLiteral(c);
      } else if (c == '/' && (at(pos + 1) == '/' || at(pos + 1) == '*')) {
        skipComment();
      } else {
        pos++;
      }
    }
    return false;
  }

  private char at(int index) {
    return index < length ? text[index] : 0;
  }

  /**
   * Half of a character beyond the basic plane counts as a letter: as an operator there is none.
   */
  private static boolean isWordStart(char c) {
    return Character.isJavaIdentifierStart(c) || Character.isSurrogate(c);
  }

  static boolean isWordPart(char c) {
    return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
  }

  private void skipWord() {
    do {
      pos++;
    } while (pos < length && isWordPart(text[pos]));
  }

  /** JLS 3.10.1, 3.10.2: the sign of an exponent belongs to the number. */
  private void skipNumber() {
    boolean hexadecimal = text[pos] == '0' && (at(pos + 1) | 0x20) == 'x';
    while (pos < length) {
      char c = text[pos];
      int exponent = hexadecimal ? 'p' : 'e';
      if ((c | 0x20) == exponent && (at(pos + 1) == '+' || at(pos + 1) == '-')) {
        pos += 2;
      } else if (isWordPart(c) || (c == '.' && isDigit(at(pos + 1)))) {
        pos++;
      } else if (c == '.' && at(pos + 1) != '.' && !isWordStart(at(pos + 1))) {
        pos++;
      } else {
        return;
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void skipLiteral(char quote) {
    if (quote == '"' && isTripleQuote(pos)) {
      skipTextBlock();
      return;
    }
    pos++;
    while (pos < length && text[pos] != quote) {
      if (text[pos] == '\n' || text[pos] == '\r') {
        unclosed = true; // the line's end closes it
        return;
      }
      pos += text[pos] == '\\' && at(pos + 1) >= ' ' ? 2 : 1;
    }
    unclosed = pos >= length;
    pos = Math.min(length, pos + 1);
  }

  private boolean isTripleQuote(int index) {
    return at(index) == '"' && at(index + 1) == '"' && at(index + 2) == '"';
  }

  private void skipTextBlock() {
    pos += 3;
    while (pos < length && !isTripleQuote(pos)) {
      pos += text[pos] == '\\' ? 2 : 1;
    }
    unclosed = pos >= length;
    pos = Math.min(length, pos + 3);
  }

  /** Returns a documentation comment's kind; {@link Kind#SIGN} for another comment. */
  private Kind skipComment() {
    int begin = pos;
    if (text[pos + 1] == '/') {
      while (pos < length && text[pos] != '\n' && text[pos] != '\r') {
        pos++;
      }
      return at(begin + 2) == '/' && pos > begin + 2 ? Kind.DOC_LINE : Kind.SIGN;
    }
    pos += 2;
    while (pos < length && !(text[pos] == '*' && at(pos + 1) == '/')) {
      pos++;
    }
    unclosed = pos >= length;
    pos = Math.min(length, pos + 2);
    // The comment /**/ is empty, and no documentation.
    return at(begin + 2) == '*' && pos - begin > 4 ? Kind.DOC : Kind.SIGN;
  }
}
