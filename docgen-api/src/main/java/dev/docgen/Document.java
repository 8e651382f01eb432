package dev.docgen;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One document of a result, rendered each time it is asked for. Thread-safe. A renderer that fails
 * is a {@link DocGenException} naming it.
 */
public interface Document {

  OutputFormat format();

  /** Renders into memory. */
  byte[] bytes();

  /** Renders into memory and decodes as UTF-8. */
  default String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Streams to an output, which is flushed and left open. */
  void writeTo(OutputStream output);

  /**
   * Writes a file, which appears whole or not at all: a temporary file beside it is moved over it.
   * Missing folders are made.
   */
  void writeTo(Path file);

  /**
   * Writes the document into a folder: as one file of the format's name or, where the format has
   * several files, as those. All of them appear when all are complete.
   *
   * @return the files written, in the order of the document
   */
  default List<Path> writeToFolder(Path folder) {
    Path file = folder.resolve(format().fileName());
    writeTo(file);
    return List.of(file);
  }
}
