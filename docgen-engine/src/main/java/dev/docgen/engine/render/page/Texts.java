package dev.docgen.engine.render.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** Cuts and cleans the texts of a model. */
final class Texts {
  private static final String MARKUP = "`*_[]<>\\&!#";

  private final Parser parser = Parser.builder().build();
  private final TextContentRenderer plain =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  /** Returns null for a text that says nothing. */
  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Returns CommonMark as plain text on one line. */
  String plain(String markdown) {
    boolean marked = markdown.chars().anyMatch(c -> MARKUP.indexOf(c) >= 0);
    String text = marked ? plain.render(parser.parse(markdown)) : markdown;
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Returns the code spans of CommonMark, in their order. */
  List<String> codeSpans(String markdown) {
    List<String> spans = new ArrayList<>();
    parser
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Code code) {
                spans.add(code.getLiteral());
              }
            });
    return spans;
  }

  /** Returns a heading: plain text without the full stop of a sentence. */
  String heading(String markdown) {
    String text = plain(markdown);
    return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns a description without the summary that it repeats at its beginning. */
  static @Nullable String afterSummary(@Nullable String description, @Nullable String summary) {
    String text = orNull(description);
    String start = orNull(summary);
    if (text == null || start == null || !text.startsWith(start)) {
      return text;
    }
    String rest = text.substring(start.length());
    boolean whole = rest.isEmpty() || Character.isWhitespace(rest.charAt(0));
    return whole ? orNull(rest) : text;
  }
}
