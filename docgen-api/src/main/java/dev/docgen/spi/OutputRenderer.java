package dev.docgen.spi;

import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a model in one format. Stateless and thread-safe; equal models give equal bytes, whatever
 * the locale, time zone and clock. Loaded by {@link java.util.ServiceLoader}, which needs a public
 * class with a public constructor without parameters, or given to the builder, where it takes the
 * place of a loaded one of its format.
 *
 * <p>Called when somebody asks for a document, on a thread of the engine's, possibly after the
 * generation and several times. Texts of the model hold whatever the source holds: escape them as
 * the format asks. Whatever it throws fails this document with a {@link dev.docgen.DocGenException}
 * that names it, and no file is written; other documents are not affected.
 *
 * <p>{@code OutputRendererContract}, in the artifact {@code docgen-api} of type {@code test-jar},
 * tests all of this.
 */
public interface OutputRenderer {

  /** Returns the format, always the same; its id is unique in an engine. Asked once a build. */
  OutputFormat format();

  /**
   * Writes the document; the caller closes the stream. The model is complete: references lead to
   * its components, operations have their ids, paths are sorted. Interrupted and given up when it
   * takes longer than {@link dev.docgen.Limits#maxDuration}.
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
