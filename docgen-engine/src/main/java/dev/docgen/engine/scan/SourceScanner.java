package dev.docgen.engine.scan;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lists the files beneath the roots of a request: source folders, single {@code .java} files,
 * archives, and repositories whose Maven and Gradle modules are found by layout. Nothing outside
 * the roots is opened, and no file's contents are read, an archive's directory and the {@code
 * pom.xml}s of a repository excepted.
 */
public final class SourceScanner {
  private final RootAccess access;
  private final Reporter reporter;
  private final boolean data;

  /**
   * @param allowedRoots folders of which one must hold every root; empty allows any root
   * @param reporter hears of what is skipped, and knows the limits
   */
  public SourceScanner(List<Path> allowedRoots, Reporter reporter) {
    this(allowedRoots, false, reporter);
  }

  /**
   * Makes a scanner that may list more than configuration.
   *
   * @param data whether every JSON file in a folder is listed, rather than those with settings
   */
  public SourceScanner(List<Path> allowedRoots, boolean data, Reporter reporter) {
    this.data = data;
    this.reporter = Objects.requireNonNull(reporter, "reporter");
    this.access = new RootAccess(allowedRoots, reporter);
  }

  /**
   * Lists and stamps the files. What exceeds a limit is left out and reported.
   *
   * @throws dev.docgen.DocGenException when a root is missing or not allowed
   */
  public ScannedSources scan(List<Path> roots, List<Path> dependencySources) {
    List<Path> admitted = new ArrayList<>(admit(roots));
    admitted.addAll(admit(dependencySources));
    List<Closeable> open = new ArrayList<>();
    boolean done = false;
    try {
      FileList files = new FileList(reporter);
      for (int i = 0; i < admitted.size(); i++) {
        RootFiles found = new RootFiles(admitted.get(i), i, files, reporter);
        scanRoot(admitted.get(i), i, found, files, open);
        if (i < roots.size()) {
          found.reportPassedOver();
        }
      }
      ScannedSources sources = new ScannedSources(files.sorted(), roots.size(), open);
      done = true;
      return sources;
    } finally {
      if (!done) {
        ScannedSources.closeAll(open);
      }
    }
  }

  /**
   * Returns the real paths of what a request names.
   *
   * @throws dev.docgen.DocGenException when one is missing or not allowed
   */
  public List<Path> admit(List<Path> paths) {
    return paths.stream().map(access::admit).toList();
  }

  private void scanRoot(
      Path root, int rootIndex, RootFiles sink, FileList files, List<Closeable> open) {
    int before = data ? files.count() : files.javaCount();
    if (Files.isDirectory(root)) {
      new FolderWalk(root, data, sink, reporter).walk();
    } else if (FileNames.isArchive(root.getFileName().toString())) {
      Archive.open(root, reporter)
          .ifPresent(
              archive -> {
                open.add(archive);
                archive.list(rootIndex, files);
              });
    } else {
      sink.addRootFile();
    }
    if ((data ? files.count() : files.javaCount()) == before && !files.isFull()) {
      reporter.report(
          ScanCodes.NOTHING_FOUND,
          Severity.WARNING,
          "no Java file found beneath this root; name a source folder, a source archive or a"
              + " repository",
          String.valueOf(root.getFileName()),
          null);
    }
  }
}
