package dev.docgen.engine.scan;

import java.io.IOException;
import java.util.Objects;

/**
 * One file beneath a root, listed and stamped, its bytes read on demand. Immutable and thread-safe.
 *
 * @param rootIndex 0-based position of its root in the request; dependency sources come after roots
 * @param path path relative to its root, with {@code /} as separator
 * @param size bytes, as listed
 * @param stamp changes when the content may have changed: size and modification time, or an
 *     archive's stamp and the entry's checksum; equal stamps of one identity mean equal content
 * @param identity names the file across requests: the real path, or archive and entry
 * @param content reads all bytes, checking the limits, and counts what it reads; the array is
 *     shared and not to be changed
 */
public record SourceFile(
    int rootIndex, String path, long size, String stamp, String identity, Content content)
    implements Comparable<SourceFile> {

  /** Reads a file's bytes. Thread-safe. */
  @FunctionalInterface
  public interface Content {
    byte[] read() throws IOException;
  }

  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(content, "content");
  }

  /** Returns the name without folders. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public boolean isJava() {
    return path.endsWith(".java");
  }

  SourceFile withContent(Content other) {
    return new SourceFile(rootIndex, path, size, stamp, identity, other);
  }

  /** Orders by root, then path. */
  @Override
  public int compareTo(SourceFile other) {
    int byRoot = Integer.compare(rootIndex, other.rootIndex);
    return byRoot != 0 ? byRoot : path.compareTo(other.path);
  }
}
