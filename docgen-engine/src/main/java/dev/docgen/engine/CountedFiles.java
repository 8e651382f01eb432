package dev.docgen.engine;

import dev.docgen.spi.DocumentFiles;
import java.io.IOException;
import java.io.OutputStream;

/** Files of a renderer, which may be given up: once cut, no file is opened or written. */
final class CountedFiles implements DocumentFiles {

  /** A file that cannot be opened, which is not the renderer's failure. */
  static final class Unwritable extends IOException {
    private static final long serialVersionUID = 1L;

    private final String path;

    private final IOException reason;

    private Unwritable(String path, IOException reason) {
      super(path, reason);
      this.path = path;
      this.reason = reason;
    }

    IOException reason() {
      return reason;
    }

    String path() {
      return path;
    }
  }

  /** Closes what it writes to, and adds up what was written. */
  private final class FileStream extends CountingStream {
    private boolean closed;

    private FileStream(OutputStream target) {
      super(target);
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        add(count());
        out.close();
      }
    }
  }

  private final NewFiles files;
  private FileStream current = new FileStream(OutputStream.nullOutputStream());
  private boolean cut;
  private long count;

  CountedFiles(NewFiles files) {
    this.files = files;
  }

  @Override
  public synchronized OutputStream create(String path) throws IOException {
    if (cut) {
      throw new IOException("the document was given up");
    }
    try {
      current = new FileStream(files.create(path));
      return current;
    } catch (IOException e) {
      throw new Unwritable(files.place(path).toString(), e);
    }
  }

  /** Keeps a renderer that was given up from writing on. */
  synchronized void cut() {
    cut = true;
    current.cut();
  }

  private synchronized void add(long bytes) {
    count += bytes;
  }

  synchronized long count() {
    return count;
  }
}
