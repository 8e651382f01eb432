package dev.docgen.engine.scan;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The files of one request. Until it is closed their contents can be read; it then lets go of every
 * archive, and reading an archive's entry fails with an {@link IOException}. Thread-safe.
 */
public final class ScannedSources implements AutoCloseable {
  private final List<SourceFile> files;
  private final int rootCount;
  private final List<Closeable> open;

  ScannedSources(List<SourceFile> files, int rootCount, List<Closeable> open) {
    this.files = List.copyOf(files);
    this.rootCount = rootCount;
    this.open = List.copyOf(open);
  }

  /** Returns all files, Java and configuration, sorted by root and path. */
  public List<SourceFile> files() {
    return files;
  }

  /** Returns whether a file was found beneath the roots, not beneath the dependency sources. */
  public boolean isBeneathRoots(SourceFile file) {
    return file.rootIndex() < rootCount;
  }

  @Override
  public void close() {
    closeAll(open);
  }

  static void closeAll(List<Closeable> open) {
    UncheckedIOException failure = null;
    for (Closeable closeable : open) {
      try {
        closeable.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = new UncheckedIOException(e);
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
