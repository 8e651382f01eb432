package dev.docgen.engine.javadoc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes CommonMark: words, blocks and lists, with as many line ends as the blocks need. What is
 * written as text cannot become HTML. Not thread-safe.
 */
final class MarkdownText {
  private final StringBuilder out = new StringBuilder();
  private final Deque<Counter> lists = new ArrayDeque<>();
  private int breaks;
  private boolean hardBreak;
  private boolean atItem;
  private String space = "";

  /** Where a list stands: the number of its next item, or 0 when it has bullets. */
  private static final class Counter {
    private int next;

    Counter(boolean ordered) {
      next = ordered ? 1 : 0;
    }
  }

  /** Adds text of the comment; white space is collapsed, but a blank line parts paragraphs. */
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        space = space.indexOf('\n') < 0 ? "\n" : "\n\n";
      } else if (Character.isWhitespace(c)) {
        space = space.isEmpty() ? " " : space;
      } else {
        flush();
        appendEscaped(text, i);
      }
    }
  }

  private void appendEscaped(String text, int i) {
    char c = text.charAt(i);
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    if ((c == '<' && opensTag(next)) || (c == '&' && opensReference(text, i))) {
      out.append('\\');
    }
    out.append(c);
  }

  /** Returns whether {@code <} before that character could begin HTML (CommonMark 6.6). */
  static boolean opensTag(char next) {
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private static boolean opensReference(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ';';
  }

  /** Adds Markdown that stands within a line. */
  void markup(String markdown) {
    flush();
    out.append(markdown);
  }

  /** Adds a closing mark directly after what it closes; white space before it moves behind it. */
  void close(String mark) {
    out.append(mark);
  }

  private void flush() {
    if (out.length() > 0 && !atItem) {
      int lineEnds = breaks == 0 && space.equals("\n\n") ? 2 : breaks;
      if (lineEnds > 0) {
        trimEnd();
        out.append(hardBreak && lineEnds == 1 ? "  \n" : "\n".repeat(lineEnds)).append(indent());
      } else if (!space.isEmpty()) {
        out.append(space).append(space.equals("\n") ? indent() : "");
      }
    }
    atItem = false;
    hardBreak = false;
    breaks = 0;
    space = "";
  }

  private void trimEnd() {
    int end = out.length();
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
  }

  private String indent() {
    StringBuilder indent = new StringBuilder();
    lists.forEach(list -> indent.append(list.next == 0 ? "  " : "   "));
    return indent.toString();
  }

  /** Ends the paragraph. */
  void paragraph() {
    breaks = Math.max(breaks, 2);
    space = "";
  }

  /** Ends the line within the paragraph (CommonMark 6.7, two spaces). */
  void lineBreak() {
    hardBreak = true;
    breaks = Math.max(breaks, 1);
  }

  void startList(boolean ordered) {
    breaks = Math.max(breaks, lists.isEmpty() ? 2 : 1);
    lists.push(new Counter(ordered));
  }

  void endList() {
    lists.poll();
    breaks = Math.max(breaks, lists.isEmpty() ? 2 : 1);
    space = "";
  }

  void item() {
    Counter list = lists.peek();
    if (list == null) {
      startList(false);
      list = lists.element();
    }
    String mark = list.next == 0 ? "- " : list.next++ + ". ";
    lists.pop();
    breaks = Math.max(breaks, 1);
    space = "";
    flush();
    out.append(mark);
    atItem = true;
    lists.push(list);
  }

  /** Adds a block of its own, such as a heading or a code block. */
  void block(String markdown) {
    paragraph();
    flush();
    out.append(markdown.replace("\n", "\n" + indent()));
    paragraph();
  }

  /** Adds a line that belongs to a block begun before, such as a row of a table. */
  void line(String markdown, boolean first) {
    breaks = first ? Math.max(breaks, 2) : 1;
    space = "";
    flush();
    out.append(markdown);
    breaks = 1;
  }

  /** Adds code as a span, fenced by more backticks than it holds (CommonMark 6.1). */
  void code(String code) {
    String text = code.strip().replaceAll("\\s*\n\\s*", " ");
    if (!text.isEmpty()) {
      String fence = fence(text, 1);
      boolean padded = text.startsWith("`") || text.endsWith("`");
      markup(fence + (padded ? " " + text + " " : text) + fence);
    }
  }

  /** Adds a fenced code block (CommonMark 4.5). */
  void codeBlock(String code, String language) {
    String text = code.stripTrailing().stripIndent();
    while (text.startsWith("\n")) {
      text = text.substring(1);
    }
    if (!text.isBlank()) {
      String fence = fence(text, 3);
      block(fence + language + "\n" + text + "\n" + fence);
    }
  }

  private static String fence(String text, int least) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return "`".repeat(longest == 0 ? least : Math.max(least, longest + 1));
  }

  @Override
  public String toString() {
    return out.toString().strip();
  }
}
