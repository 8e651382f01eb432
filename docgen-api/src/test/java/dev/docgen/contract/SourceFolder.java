package dev.docgen.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder of source files. */
final class SourceFolder {
  private SourceFolder() {}

  /** Writes files into a new folder of that name. */
  static Path write(Path parent, String name, Map<String, String> files) {
    Path root = parent.resolve(name);
    files.forEach((path, text) -> write(root.resolve(path), text));
    return root;
  }

  /** Writes one file. */
  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
