package dev.docgen.engine.render.markdown;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.Uninterested;
import dev.docgen.engine.render.page.Page;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.render.page.ReadingRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one page of Markdown. */
public final class MarkdownRenderer implements ReadingRenderer {
  @Override
  public OutputFormat format() {
    return OutputFormat.MARKDOWN;
  }

  @Override
  public void render(Reading reading, OutputStream output) throws IOException {
    Page page = reading.page();
    MarkdownOutput target = new MarkdownOutput();
    JtepageGenerated.render(
        target, Uninterested.INSTANCE, page, new Markdown(page, anchor -> "#" + anchor));
    target.writeTo(output);
  }
}
