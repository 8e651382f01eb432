package dev.docgen.spi;

import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a model in one format. Stateless and thread-safe; equal models give equal bytes. Loaded by
 * {@link java.util.ServiceLoader} or given to the builder.
 */
public interface OutputRenderer {

  /** Returns the format; its id is unique in an engine. */
  OutputFormat format();

  /**
   * Writes the document; the caller closes the stream. Interrupted and given up when it takes
   * longer than {@link dev.docgen.Limits#maxDuration}.
   *
   * @throws IOException when the stream cannot be written
   */
  void render(ApiModel model, RenderOptions options, OutputStream output) throws IOException;

  /**
   * Writes the document as files of a folder: one of the format's name, unless a renderer that has
   * several to write says otherwise. {@link #render} then writes an archive of them.
   *
   * @throws IOException when a file cannot be written
   */
  default void renderFiles(ApiModel model, RenderOptions options, DocumentFiles files)
      throws IOException {
    try (OutputStream output = files.create(format().fileName())) {
      render(model, options, output);
    }
  }
}
