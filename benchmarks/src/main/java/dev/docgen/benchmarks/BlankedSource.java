package dev.docgen.benchmarks;

import java.util.regex.Pattern;

/**
 * Java source with the bodies of its methods, constructors and initialisers emptied, line ends
 * kept. Written for the baseline alone and apart from the engine's, so that the two can differ: it
 * looks at characters, and takes for a body each outermost {@code {}} at member level whose head is
 * no type's and assigns nothing.
 */
final class BlankedSource {
  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
  private static final Pattern TYPE =
      Pattern.compile("\\b(class|interface|enum)\\b|\\brecord\\s+\\w");

  private final String text;
  private final StringBuilder blanked;
  private int position;
  private int parentheses;

  private BlankedSource(String text) {
    this.text = text;
    this.blanked = new StringBuilder(text.length());
  }

  static String of(String text) {
    BlankedSource source = new BlankedSource(text);
    source.run();
    return source.blanked.toString();
  }

  /** The head of a member is what stands since the last semicolon or brace. */
  private void run() {
    StringBuilder head = new StringBuilder();
    while (position < text.length()) {
      int start = position;
      char c = text.charAt(position);
      if (skipsToken()) {
        blanked.append(text, start, position);
        continue;
      }
      position++;
      blanked.append(c);
      if (c == '(') {
        parentheses++;
      } else if (c == ')') {
        parentheses--;
      }
      if (c == '{' && parentheses == 0 && isBody(head)) {
        blankBody();
        head.setLength(0);
      } else if (parentheses == 0 && (c == ';' || c == '{' || c == '}')) {
        head.setLength(0);
      } else {
        head.append(c);
      }
    }
  }

  /** Parameter lists go first: the names in them are no keywords of the head. */
  private static boolean isBody(CharSequence head) {
    String words = PARENTHESES.matcher(head).replaceAll("()");
    return words.indexOf('=') < 0 && !TYPE.matcher(words).find();
  }

  private void blankBody() {
    int depth = 1;
    while (position < text.length() && depth > 0) {
      int start = position;
      if (skipsToken()) {
        text.substring(start, position)
            .chars()
            .filter(c -> c == '\n')
            .forEach(c -> blanked.append('\n'));
        continue;
      }
      char c = text.charAt(position++);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '\n') {
        blanked.append('\n');
      }
    }
    blanked.append('}');
  }

  /** Moves past a comment or literal, in which braces mean nothing. */
  private boolean skipsToken() {
    return switch (text.charAt(position)) {
      case '/' -> skipsComment();
      case '"' ->
          text.startsWith("\"\"\"", position)
              ? skipTo("\"\"\"", position + 3, true)
              : skipTo("\"", position + 1, true);
      case '\'' -> skipTo("'", position + 1, true);
      default -> false;
    };
  }

  private boolean skipsComment() {
    if (text.startsWith("//", position)) {
      return skipTo("\n", position + 2, false);
    }
    return text.startsWith("/*", position) && skipTo("*/", position + 2, false);
  }

  private boolean skipTo(String end, int from, boolean escapes) {
    int i = from;
    while (i < text.length() && !text.startsWith(end, i)) {
      i += escapes && text.charAt(i) == '\\' ? 2 : 1;
    }
    position = Math.min(text.length(), i + end.length());
    return true;
  }
}
