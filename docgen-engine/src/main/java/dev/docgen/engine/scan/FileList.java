package dev.docgen.engine.scan;

import dev.docgen.Limits;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.spi.SecurityEvent;
import dev.docgen.spi.SecurityEvent.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files of a request as they are found, within its limits. Not thread-safe. */
final class FileList {
  /** Twice the source of the largest application measured. */
  private static final long MAX_KEPT_BYTES = 32L << 20;

  private final Reporter reporter;
  private final Limits limits;
  private final KeptContents contents;
  private final List<SourceFile> files = new ArrayList<>();
  private boolean full;
  private int javaCount;

  FileList(Reporter reporter) {
    this.reporter = reporter;
    this.limits = reporter.limits();
    this.contents = new KeptContents(MAX_KEPT_BYTES, reporter);
  }

  /** Returns whether no more files are taken: searching on is in vain. */
  boolean isFull() {
    return full || reporter.exhausted();
  }

  /** Returns how many files of any kind were added. */
  int count() {
    return files.size();
  }

  int javaCount() {
    return javaCount;
  }

  void add(SourceFile file) {
    if (file.size() > limits.maxFileBytes()) {
      reportTooLarge(file);
    } else if (files.size() >= limits.maxFiles()) {
      reportFull(
          ScanCodes.TOO_MANY_FILES,
          "more than " + limits.maxFiles() + " files",
          "maxFiles",
          file.path());
    } else {
      files.add(file.withContent(contents.keeping(file.content())));
      javaCount += file.isJava() ? 1 : 0;
    }
  }

  private void reportTooLarge(SourceFile file) {
    reporter.report(
        ScanCodes.FILE_TOO_LARGE,
        Severity.ERROR,
        "the file has "
            + file.size()
            + " bytes, more than "
            + limits.maxFileBytes()
            + "; it is skipped; raise Limits.maxFileBytes to read it",
        SourceLocation.ofFile(file.path()));
    reporter.securityEvent(
        new SecurityEvent(Type.OVERSIZE_INPUT, "a file exceeds maxFileBytes", file.path()));
  }

  private void reportFull(String code, String found, String limit, String path) {
    if (!full) {
      full = true;
      reporter.report(
          code,
          Severity.ERROR,
          "the roots hold " + found + "; from here on files are not read; raise Limits." + limit,
          SourceLocation.ofFile(path));
      reporter.securityEvent(
          new SecurityEvent(Type.OVERSIZE_INPUT, "a request exceeds " + limit, path));
    }
  }

  /** Returns the files in order, without those beyond the limit on bytes. */
  List<SourceFile> sorted() {
    Collections.sort(files);
    long total = 0;
    for (int i = 0; i < files.size(); i++) {
      total += files.get(i).size();
      if (total > limits.maxTotalBytes()) {
        reportFull(
            ScanCodes.TOO_MANY_BYTES,
            "more than " + limits.maxTotalBytes() + " bytes",
            "maxTotalBytes",
            files.get(i).path());
        return files.subList(0, i);
      }
    }
    return files;
  }
}
