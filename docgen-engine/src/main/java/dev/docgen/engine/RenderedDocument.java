package dev.docgen.engine;

import dev.docgen.DocGenException;
import dev.docgen.Document;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A document that is rendered when asked for. Thread-safe as its renderer is. */
final class RenderedDocument implements Document {

  /** Hears of a finished rendering. */
  interface Listener {
    void rendered(OutputFormat format, long bytes, long elapsedNanos);
  }

  private final ApiModel model;
  private final OutputRenderer renderer;
  private final RenderOptions options;
  private final Listener listener;

  RenderedDocument(
      ApiModel model, OutputRenderer renderer, RenderOptions options, Listener listener) {
    this.model = model;
    this.renderer = renderer;
    this.options = options;
    this.listener = listener;
  }

  @Override
  public OutputFormat format() {
    return renderer.format();
  }

  @Override
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writeTo(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void writeTo(OutputStream output) {
    long start = System.nanoTime();
    CountingStream counting = new CountingStream(output);
    try {
      renderer.render(model, options, counting);
      counting.flush();
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      throw new DocGenException(
          "renderer of '"
              + format().id()
              + "' ("
              + renderer.getClass().getName()
              + ") failed: "
              + e,
          e);
    }
    listener.rendered(format(), counting.count, System.nanoTime() - start);
  }

  @Override
  public void writeTo(Path file) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new DocGenException("cannot write " + file + ": it is not a file name");
    }
    try {
      Files.createDirectories(folder);
      // Not createTempFile: the document would keep that file's mode, readable by its owner alone.
      Path temporary = folder.resolve(".docgen-" + UUID.randomUUID() + ".tmp");
      try {
        try (OutputStream output =
            new BufferedOutputStream(
                Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
          writeTo(output);
        }
        publish(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new DocGenException(
          "cannot write " + file + ": " + e + "; choose a folder that can be written", e);
    }
  }

  private static void publish(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Counts what goes through and leaves the target open. */
  private static final class CountingStream extends FilterOutputStream {
    private long count;

    private CountingStream(OutputStream target) {
      super(target);
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
