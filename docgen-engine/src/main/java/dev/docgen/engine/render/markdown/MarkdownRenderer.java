package dev.docgen.engine.render.markdown;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.Uninterested;
import dev.docgen.engine.render.page.Page;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one page of Markdown. */
public final class MarkdownRenderer implements OutputRenderer {
  @Override
  public OutputFormat format() {
    return OutputFormat.MARKDOWN;
  }

  @Override
  public void render(ApiModel model, RenderOptions options, OutputStream output)
      throws IOException {
    Page page = Page.of(model, options);
    MarkdownOutput target = new MarkdownOutput();
    JtepageGenerated.render(
        target, Uninterested.INSTANCE, page, new Markdown(page, anchor -> "#" + anchor));
    target.writeTo(output);
  }
}
