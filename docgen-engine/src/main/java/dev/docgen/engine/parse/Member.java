package dev.docgen.engine.parse;

/** What is known of the declaration that is being read, a word or sign at a time. */
final class Member {
  /** What a brace opens. */
  enum Brace {
    TYPE,
    ENUM,
    BODY,
    VALUE,
    MODULE
  }

  private enum Annotation {
    NONE,
    AT,
    NAME
  }

  private static final int EMPTY = -1;

  private int start = EMPTY;
  private int documentedFrom = EMPTY;
  private boolean type;
  private boolean enumType;
  private boolean record;
  private boolean recordWord;
  private boolean parameters;
  private boolean value;
  private Annotation annotation = Annotation.NONE;

  void reset() {
    start = EMPTY;
    documentedFrom = EMPTY;
    type = false;
    enumType = false;
    record = false;
    recordWord = false;
    parameters = false;
    value = false;
    annotation = Annotation.NONE;
  }

  /** Notes the first token. */
  void begin(int offset) {
    if (start == EMPTY) {
      start = offset;
    }
  }

  /** Notes a comment in front of the first token. */
  void documented(int offset) {
    if (documentedFrom == EMPTY) {
      documentedFrom = offset;
    }
  }

  boolean isEmpty() {
    return start == EMPTY;
  }

  /** Returns whether this is a member, and holds no members. */
  boolean isLeaf() {
    return start != EMPTY && !type;
  }

  /** Returns whether a value is being read: what follows {@code =} or an element's default. */
  boolean hasValue() {
    return value;
  }

  /** Returns whether a word begins another declaration although the value has not ended. */
  boolean lacksSemicolon(char[] text, int from, int to) {
    return value
        && (is(text, from, to, "public")
            || is(text, from, to, "private")
            || is(text, from, to, "protected"));
  }

  /** Returns whether this is a record: its components may be documented. */
  boolean isRecord() {
    return record;
  }

  /** Returns where the member begins, its documentation included. */
  int start() {
    return documentedFrom == EMPTY ? start : documentedFrom;
  }

  void word(char[] text, int from, int to) {
    if (annotation == Annotation.AT) {
      annotation = Annotation.NAME;
      if (is(text, from, to, "interface")) {
        annotation = Annotation.NONE;
        type = true;
      }
      return;
    }
    annotation = Annotation.NONE;
    if (value) {
      return;
    }
    if (recordWord) { // "record" and a name: no other declaration begins so (JLS 8.10)
      recordWord = false;
      record = true;
      type = true;
    } else if (!type) {
      declaringWord(text, from, to);
    }
  }

  private void declaringWord(char[] text, int from, int to) {
    if (is(text, from, to, "class") || is(text, from, to, "interface")) {
      type = true;
    } else if (is(text, from, to, "enum")) {
      type = true;
      enumType = true;
    } else if (is(text, from, to, "record")) {
      recordWord = true;
    } else if (parameters && is(text, from, to, "default")) {
      value = true; // an annotation's element (JLS 9.6.2)
    }
  }

  void sign(char sign) {
    recordWord = false;
    switch (sign) {
      case '@' -> annotation = Annotation.AT;
      case '.' -> annotation = annotation == Annotation.NAME ? Annotation.AT : annotation;
      case '=' -> {
        annotation = Annotation.NONE;
        value = true;
      }
      default -> annotation = Annotation.NONE;
    }
  }

  /** Notes an opening parenthesis; returns whether it is that of parameters. */
  boolean opensParameters() {
    boolean opens = annotation != Annotation.NAME && !value;
    recordWord = false;
    parameters |= opens;
    annotation = Annotation.NONE;
    return opens;
  }

  /** Returns what an opening brace opens here. */
  Brace brace(boolean topLevel) {
    annotation = Annotation.NONE;
    if (value) {
      return Brace.VALUE;
    }
    if (type) {
      return enumType ? Brace.ENUM : Brace.TYPE;
    }
    return topLevel && !parameters ? Brace.MODULE : Brace.BODY;
  }

  private static boolean is(char[] text, int from, int to, String word) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
