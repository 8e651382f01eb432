package dev.docgen.spi;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of a document. */
@FunctionalInterface
public interface DocumentFiles {

  /**
   * Opens a new file; the caller closes it before the next is opened.
   *
   * @param path relative, with {@code /} between its names, and unique in the document
   * @throws IllegalArgumentException when the path leads out of the document's folder
   */
  OutputStream create(String path) throws IOException;
}
