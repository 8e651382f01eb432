package dev.docgen.engine.scan;

import dev.docgen.engine.report.Reporter;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the bytes that one generation has read, up to a budget, so that what is indexed and then
 * parsed is read once. Thread-safe.
 */
final class KeptContents {
  private final AtomicLong budget;
  private final Reporter reporter;

  KeptContents(long maxBytes, Reporter reporter) {
    this.budget = new AtomicLong(maxBytes);
    this.reporter = reporter;
  }

  /** Returns content that is kept when it has been read, and counted whenever it is. */
  SourceFile.Content keeping(SourceFile.Content source) {
    return new Kept(source);
  }

  private final class Kept implements SourceFile.Content {
    private final SourceFile.Content source;
    private volatile byte @Nullable [] bytes;

    private Kept(SourceFile.Content source) {
      this.source = source;
    }

    @Override
    public byte[] read() throws IOException {
      byte[] known = bytes;
      if (known != null) {
        return known;
      }
      byte[] read = source.read();
      reporter.fileRead(read.length);
      if (budget.addAndGet(-read.length) >= 0) {
        bytes = read;
      }
      return read;
    }
  }
}
