package dev.docgen.engine.scan;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Turns what lies beneath one root that is not an archive into source files, each once. */
final class RootFiles {
  private final Path root;
  private final int rootIndex;
  private final FileList files;
  private final Reporter reporter;
  private final Set<Path> added = new HashSet<>();
  private int javaCount;
  private int passedOver;
  private String firstPassedOver = "";

  RootFiles(Path root, int rootIndex, FileList files, Reporter reporter) {
    this.root = root;
    this.rootIndex = rootIndex;
    this.files = files;
    this.reporter = reporter;
  }

  boolean isFull() {
    return files.isFull();
  }

  /** Returns how many Java files were found beneath this root. */
  int javaCount() {
    return javaCount;
  }

  /** Counts a source file of a language that is not read. */
  void passOver(String relative) {
    if (passedOver == 0 || relative.compareTo(firstPassedOver) < 0) {
      firstPassedOver = relative;
    }
    passedOver++;
  }

  /** Says how many files were passed over, if any. */
  void reportPassedOver() {
    if (passedOver > 0) {
      reporter.report(
          ScanCodes.OTHER_LANGUAGE,
          Severity.WARNING,
          "files of Kotlin, Groovy or Scala are not read, this one and "
              + (passedOver - 1)
              + " others; operations and types that they declare are missing",
          firstPassedOver,
          null);
    }
  }

  /** Adds the root, when it is a file itself. */
  void addRootFile() {
    String name = root.getFileName().toString();
    try {
      add(root, name, Files.readAttributes(root, BasicFileAttributes.class));
    } catch (IOException e) {
      unreadable(name, e);
    }
  }

  /**
   * Adds a file by its real path, unless it is there already.
   *
   * @param relative how the file is called from the root on
   */
  void add(Path real, String relative, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      reporter.report(
          ScanCodes.NOT_A_FILE,
          Severity.WARNING,
          "neither a file nor a folder; it is not opened",
          relative,
          null);
    } else if (added.add(real)) {
      SourceFile file =
          new SourceFile(
              rootIndex,
              relative,
              attributes.size(),
              stamp(attributes),
              real.toString(),
              () -> read(real));
      javaCount += file.isJava() ? 1 : 0;
      files.add(file);
    }
  }

  void unreadable(String relative, IOException cause) {
    reporter.report(
        ScanCodes.UNREADABLE,
        Severity.ERROR,
        "cannot be read and is skipped; check that it exists and its permissions",
        relative,
        cause);
  }

  static String stamp(BasicFileAttributes attributes) {
    return attributes.size()
        + "-"
        + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)
        + "-"
        + attributes.fileKey();
  }

  /** Reads a file that may have grown or been replaced by a link since it was listed. */
  private byte[] read(Path real) throws IOException {
    try (var in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
      int limit = (int) Math.min(reporter.limits().maxFileBytes(), Integer.MAX_VALUE - 16);
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw new IOException("grew beyond Limits.maxFileBytes while it was read");
      }
      return bytes;
    }
  }
}
