package dev.docgen.engine.render.markdown;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.Uninterested;
import dev.docgen.engine.render.page.Page;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.render.page.ReadingRenderer;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes Markdown for machine readers, whose attention is paid for by the word: no table, no
 * anchor, no navigation, nothing twice.
 */
public final class LlmsTxtRenderer implements ReadingRenderer {
  private final Descriptions descriptions = new Descriptions();

  @Override
  public OutputFormat format() {
    return OutputFormat.LLMS_TXT;
  }

  @Override
  public void render(Reading reading, OutputStream output) throws IOException {
    Page page = reading.page();
    MarkdownOutput target = new MarkdownOutput();
    JtellmsGenerated.render(target, Uninterested.INSTANCE, page, new Brief(descriptions));
    target.writeTo(output);
  }
}
