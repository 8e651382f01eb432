package dev.docgen.engine.render.markdown;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.Uninterested;
import dev.docgen.engine.render.page.Page;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes Markdown for machine readers, whose attention is paid for by the word: no table, no
 * anchor, no navigation, nothing twice.
 */
public final class LlmsTxtRenderer implements OutputRenderer {
  private final Descriptions descriptions = new Descriptions();

  @Override
  public OutputFormat format() {
    return OutputFormat.LLMS_TXT;
  }

  @Override
  public void render(ApiModel model, RenderOptions options, OutputStream output)
      throws IOException {
    Page page = Page.of(model, options);
    MarkdownOutput target = new MarkdownOutput();
    JtellmsGenerated.render(target, Uninterested.INSTANCE, page, new Brief(descriptions));
    target.writeTo(output);
  }
}
