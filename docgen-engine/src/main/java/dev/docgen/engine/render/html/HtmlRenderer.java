package dev.docgen.engine.render.html;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.Uninterested;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.render.page.ReadingRenderer;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a reference to be read in a browser. */
public final class HtmlRenderer implements ReadingRenderer {

  @Override
  public OutputFormat format() {
    return OutputFormat.HTML;
  }

  @Override
  public void render(Reading reading, OutputStream output) throws IOException {
    View view = new View(reading.page(), Assets.load());
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    try {
      JtepageGenerated.render(
          new OwaspHtmlTemplateOutput(new WriterOutput(writer)), Uninterested.INSTANCE, view);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }
}
