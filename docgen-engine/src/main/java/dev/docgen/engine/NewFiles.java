package dev.docgen.engine;

import dev.docgen.spi.DocumentFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files of a folder that appear whole or not at all: each is written beside its place under another
 * name, and moved there when all are complete. Missing folders are made. Not thread-safe.
 */
final class NewFiles implements DocumentFiles, AutoCloseable {
  private final Path given;
  private final Path folder;

  /** Temporary files by target, in the order in which they were opened. */
  private final Map<Path, Path> temporaries = new LinkedHashMap<>();

  NewFiles(Path folder) {
    this.given = folder;
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public OutputStream create(String path) throws IOException {
    Path target = folder.resolve(path).normalize();
    Path parent = target.getParent();
    if (parent == null || target.equals(folder) || !target.startsWith(folder)) {
      throw new IllegalArgumentException("a document's file must lie in its folder: " + path);
    }
    Files.createDirectories(parent);
    // Not createTempFile: the document would keep that file's mode, readable by its owner alone.
    Path temporary = parent.resolve(".docgen-" + UUID.randomUUID() + ".tmp");
    if (temporaries.putIfAbsent(target, temporary) != null) {
      throw new IllegalArgumentException("a document's file is written once: " + path);
    }
    return new BufferedOutputStream(
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW));
  }

  /** Returns where a file of a path comes to stand. */
  Path place(String path) {
    return given.resolve(path);
  }

  /** Moves all files to their places and returns these, beginning with the folder as given. */
  List<Path> publish() throws IOException {
    for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
      move(file.getValue(), file.getKey());
    }
    return temporaries.keySet().stream()
        .map(target -> given.resolve(folder.relativize(target)))
        .toList();
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not published. */
  @Override
  public void close() throws IOException {
    for (Path temporary : temporaries.values()) {
      Files.deleteIfExists(temporary);
    }
  }
}
