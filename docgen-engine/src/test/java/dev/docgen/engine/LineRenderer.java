package dev.docgen.engine;

import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes one line a path. */
final class LineRenderer implements OutputRenderer {
  static final OutputFormat FORMAT = new OutputFormat("lines", "text/plain", "api.txt");

  @Override
  public OutputFormat format() {
    return FORMAT;
  }

  @Override
  public void render(ApiModel model, RenderOptions options, OutputStream output)
      throws IOException {
    for (Operation operation : model.operations()) {
      output.write((operation.path() + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
