package dev.docgen.engine.render.page;

import dev.docgen.model.ApiModel;
import dev.docgen.spi.DocumentFiles;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.io.OutputStream;

/** A renderer that takes what it has in common with others from the reading of a model. */
public interface ReadingRenderer extends OutputRenderer {

  /** Writes the document, as {@link OutputRenderer#render} does. */
  void render(Reading reading, OutputStream output) throws IOException;

  /** Writes the document as files, as {@link OutputRenderer#renderFiles} does. */
  default void renderFiles(Reading reading, DocumentFiles files) throws IOException {
    try (OutputStream output = files.create(format().fileName())) {
      render(reading, output);
    }
  }

  @Override
  default void render(ApiModel model, RenderOptions options, OutputStream output)
      throws IOException {
    render(new Reading(model, options), output);
  }

  @Override
  default void renderFiles(ApiModel model, RenderOptions options, DocumentFiles files)
      throws IOException {
    renderFiles(new Reading(model, options), files);
  }
}
