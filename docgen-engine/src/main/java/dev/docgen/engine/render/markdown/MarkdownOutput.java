package dev.docgen.engine.render.markdown;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes what a template writes. Text that is not known to be Markdown is escaped; of blank lines in
 * the template one at a time is kept, since a template's own lines leave many behind. Not
 * thread-safe.
 */
final class MarkdownOutput implements TemplateOutput {
  private final Utf8ByteOutput output = new Utf8ByteOutput();

  /** Line ends written last; a document begins as if after a blank line. */
  private int lineEnds = 2;

  /** Markdown that is written as it is. */
  record Verbatim(String text) implements Content {
    @Override
    public void writeTo(TemplateOutput target) {
      ((MarkdownOutput) target).write(text);
    }
  }

  /** What parts blocks: a blank line, unless there is one. */
  static final Content GAP = target -> target.writeContent("\n\n");

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    int begin = beginIndex;
    for (int i = beginIndex; i < endIndex; i++) {
      if (value.charAt(i) != '\n') {
        lineEnds = 0;
      } else if (++lineEnds > 2) {
        output.writeContent(value, begin, i);
        begin = i + 1;
      }
    }
    output.writeContent(value, begin, endIndex);
  }

  @Override
  public void writeUserContent(String value) {
    if (value != null) { // jte hands on what a template says, and an absent text is no text
      write(Escapes.text(value));
    }
  }

  private void write(String markdown) {
    if (!markdown.isEmpty()) {
      output.writeContent(markdown);
      lineEnds = 0;
    }
  }

  void writeTo(OutputStream target) throws IOException {
    output.writeTo(target);
  }
}
