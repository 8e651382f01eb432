package dev.docgen.engine;

import dev.docgen.DocGenException;
import dev.docgen.Document;
import dev.docgen.OutputFormat;
import dev.docgen.engine.work.TimedCalls;
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
import java.util.Optional;
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
  private final TimedCalls calls;
  private final Listener listener;

  /**
   * @param calls ask the renderer, for as long as a generation may take
   */
  RenderedDocument(
      ApiModel model,
      OutputRenderer renderer,
      RenderOptions options,
      TimedCalls calls,
      Listener listener) {
    this.calls = calls;
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
    Optional<Throwable> failure = calls.call(() -> render(counting), Optional::of);
    if (failure.isPresent()) {
      counting.cut();
      throw new DocGenException(
          "renderer of '"
              + format().id()
              + "' ("
              + renderer.getClass().getName()
              + ") failed: "
              + failure.get(),
          failure.get());
    }
    listener.rendered(format(), counting.count, System.nanoTime() - start);
  }

  private Optional<Throwable> render(OutputStream output) {
    try {
      renderer.render(model, options, output);
      output.flush();
      return Optional.empty();
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      return Optional.of(e);
    }
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

  /** Counts what goes through and leaves the target open; once cut, nothing goes through. */
  private static final class CountingStream extends FilterOutputStream {
    private volatile boolean cut;
    private long count;

    private CountingStream(OutputStream target) {
      super(target);
    }

    /** Keeps a renderer that was given up from writing on. */
    void cut() {
      cut = true;
    }

    private OutputStream target() throws IOException {
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
}
