package dev.docgen;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
}
