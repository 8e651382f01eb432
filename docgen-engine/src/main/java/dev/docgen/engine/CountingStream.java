package dev.docgen.engine;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what goes through and leaves the target open; once cut, nothing goes through. */
class CountingStream extends FilterOutputStream {
  private volatile boolean cut;
  private long count;

  CountingStream(OutputStream target) {
    super(target);
  }

  /** Keeps a renderer that was given up from writing on. */
  final void cut() {
    cut = true;
  }

  final long count() {
    return count;
  }

  final OutputStream target() throws IOException {
    if (cut) {
      throw new IOException("the document was given up");
    }
    return out;
  }

  @Override
  public void write(int value) throws IOException {
    target().write(value);
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    target().write(bytes, offset, length);
    count += length;
  }

  @Override
  public void flush() throws IOException {
    target().flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
