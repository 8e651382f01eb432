package dev.docgen.engine.index;

import dev.docgen.engine.scan.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a Java file's facts in one pass over its bytes: comments, strings, characters and text
 * blocks are skipped (JLS 3.7, 3.10), identifiers hashed, and the package and the types declared
 * outside all braces noted. Any bytes give an answer.
 */
final class FactsScanner {
  private static final boolean[] IDENTIFIER_PART = identifierParts();
  private static final int ANNOTATION_DECLARATION =
      FileFacts.hash(SourceIndex.ANNOTATION_DECLARATION);

  /** What the last word at the top level lets one expect. */
  private enum Expected {
    NOTHING,
    PACKAGE,
    TYPE_NAME,
    RECORD_NAME,
    /** After {@code record Name}: a bracket makes it a declaration. */
    RECORD_HEADER
  }

  private final byte[] bytes;
  private final int length;
  private final IdentifierSet identifiers = new IdentifierSet();
  private final List<String> types = new ArrayList<>(2);
  private final StringBuilder packageName = new StringBuilder();
  private int pos;
  private int depth;
  private byte previous;
  private Expected expected = Expected.NOTHING;
  private String recordName = "";
  private boolean escapes;

  private FactsScanner(byte[] bytes) {
    this.bytes = bytes;
    this.length = bytes.length;
  }

  static FileFacts scan(byte[] bytes) {
    if (SourceText.isUtf16(bytes)) {
      return scanText(SourceText.of(bytes).text());
    }
    FactsScanner scanner = new FactsScanner(bytes);
    scanner.pos = SourceText.isUtf8Marked(bytes) ? 3 : 0;
    scanner.run();
    return scanner.escapes ? scanText(SourceText.of(bytes).text()) : scanner.facts();
  }

  private static FileFacts scanText(String text) {
    FactsScanner scanner =
        new FactsScanner(UnicodeEscapes.translate(text).text().getBytes(StandardCharsets.UTF_8));
    scanner.run();
    return scanner.facts();
  }

  private FileFacts facts() {
    return new FileFacts(packageName.toString(), List.copyOf(types), identifiers.sorted());
  }

  private void run() {
    while (pos < length) {
      byte b = bytes[pos];
      if (IDENTIFIER_PART[b & 0xFF]) {
        word(b);
      } else if (b == '/') {
        slash();
      } else if (b == '"' || b == '\'') {
        literal(b);
      } else {
        pos++;
        if (b > ' ') {
          sign(b);
        }
      }
    }
  }

  private void word(byte first) {
    int start = pos;
    int hash = 0;
    do {
      hash = 31 * hash + bytes[pos++];
    } while (pos < length && IDENTIFIER_PART[bytes[pos] & 0xFF]);
    if (first >= '0' && first <= '9') {
      return;
    }
    identifiers.add(hash);
    if (previous == '@' && pos - start == 9 && is(start, "interface")) {
      identifiers.add(ANNOTATION_DECLARATION);
    }
    if (depth == 0) {
      topLevelWord(start);
    }
    previous = first;
  }

  private void topLevelWord(int start) {
    switch (expected) {
      case PACKAGE -> packageName.append(text(start));
      case TYPE_NAME -> {
        types.add(text(start));
        expected = Expected.NOTHING;
      }
      case RECORD_NAME -> {
        recordName = text(start);
        expected = Expected.RECORD_HEADER;
      }
      default -> expected = expectedAfter(start);
    }
  }

  private Expected expectedAfter(int start) {
    if (previous == '.') {
      return Expected.NOTHING;
    }
    return switch (pos - start) {
      case 4 -> is(start, "enum") ? Expected.TYPE_NAME : Expected.NOTHING;
      case 5 -> is(start, "class") ? Expected.TYPE_NAME : Expected.NOTHING;
      case 6 -> is(start, "record") ? Expected.RECORD_NAME : Expected.NOTHING;
      case 7 ->
          is(start, "package") && packageName.isEmpty() && types.isEmpty()
              ? Expected.PACKAGE
              : Expected.NOTHING;
      case 9 -> is(start, "interface") ? Expected.TYPE_NAME : Expected.NOTHING;
      default -> Expected.NOTHING;
    };
  }

  private boolean is(int start, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (bytes[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String text(int start) {
    return new String(bytes, start, pos - start, StandardCharsets.UTF_8);
  }

  private void sign(byte b) {
    previous = b;
    switch (b) {
      case '{' -> depth++;
      case '}' -> depth = Math.max(0, depth - 1);
      case '\\' -> escapes |= pos < length && bytes[pos] == 'u';
      default -> {}
    }
    if (expected != Expected.NOTHING) {
      signAfterWord(b);
    }
  }

  private void signAfterWord(byte b) {
    if (expected == Expected.PACKAGE && b == '.') {
      packageName.append('.');
      return;
    }
    if (expected == Expected.RECORD_HEADER && (b == '(' || b == '<')) {
      types.add(recordName);
    }
    expected = Expected.NOTHING;
  }

  private void slash() {
    byte next = pos + 1 < length ? bytes[pos + 1] : 0;
    if (next == '/') {
      skipLineComment();
    } else if (next == '*') {
      skipComment();
    } else {
      pos++;
      sign((byte) '/');
    }
  }

  private void skipLineComment() {
    while (pos < length && bytes[pos] != '\n' && bytes[pos] != '\r') {
      noteEscape(pos++);
    }
  }

  private void skipComment() {
    pos += 2;
    while (pos < length && !(bytes[pos] == '*' && pos + 1 < length && bytes[pos + 1] == '/')) {
      noteEscape(pos++);
    }
    pos = Math.min(length, pos + 2);
  }

  /** Any escape may end a comment or a literal, or be part of an identifier. */
  private void noteEscape(int at) {
    if (bytes[at] == '\\' && at + 1 < length && bytes[at + 1] == 'u') {
      escapes = true;
    }
  }

  private void literal(byte quote) {
    previous = quote;
    if (quote == '"' && isTripleQuote(pos)) {
      skipTextBlock();
    } else {
      skipLiteral(quote);
    }
  }

  private boolean isTripleQuote(int at) {
    return at + 2 < length && bytes[at] == '"' && bytes[at + 1] == '"' && bytes[at + 2] == '"';
  }

  private void skipTextBlock() {
    pos += 3;
    while (pos < length && !isTripleQuote(pos)) {
      skipCharacter();
    }
    pos = Math.min(length, pos + 3);
  }

  private void skipLiteral(byte quote) {
    pos++;
    while (pos < length && bytes[pos] != quote) {
      if (bytes[pos] == '\n' || bytes[pos] == '\r') {
        return; // not closed: the line's end closes it
      }
      skipCharacter();
    }
    pos++;
  }

  private void skipCharacter() {
    noteEscape(pos);
    pos += bytes[pos] == '\\' ? 2 : 1;
  }

  private static boolean[] identifierParts() {
    boolean[] parts = new boolean[256];
    for (int c = 0; c < 256; c++) {
      parts[c] =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '_'
              || c == '$'
              || c >= 0x80;
    }
    return parts;
  }
}
