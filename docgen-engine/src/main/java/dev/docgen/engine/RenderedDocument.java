package dev.docgen.engine;

import dev.docgen.DocGenException;
import dev.docgen.Document;
import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.DocumentFiles;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

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
    rendered(
        () -> {
          renderer.render(model, options, counting);
          counting.flush();
        });
    listener.rendered(format(), counting.count, System.nanoTime() - start);
  }

  @Override
  public void writeTo(Path file) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Path name = target.getFileName();
    if (folder == null || name == null) {
      throw new DocGenException("cannot write " + file + ": it is not a file name");
    }
    write(
        file,
        folder,
        files -> {
          try (OutputStream output = files.create(name.toString())) {
            writeTo(output);
          }
        });
  }

  @Override
  public List<Path> writeToFolder(Path folder) {
    long start = System.nanoTime();
    AtomicLong bytes = new AtomicLong();
    List<Path> written =
        write(
            folder,
            folder,
            files ->
                rendered(
                    () -> renderer.renderFiles(model, options, counted(folder, files, bytes))));
    listener.rendered(format(), bytes.get(), System.nanoTime() - start);
    return written;
  }

  private static DocumentFiles counted(Path folder, NewFiles files, AtomicLong bytes) {
    return path ->
        new CountingStream(open(folder, files, path)) {
          @Override
          public void close() throws IOException {
            bytes.addAndGet(count);
            out.close();
          }
        };
  }

  /** Opens a file; that it cannot be opened is not the renderer's failure. */
  private static OutputStream open(Path folder, NewFiles files, String path) {
    try {
      return files.create(path);
    } catch (IOException e) {
      throw unwritable(folder.resolve(path), e);
    }
  }

  /** What the renderer does. */
  private interface Rendering {
    void run() throws IOException;
  }

  /** Has the renderer work, and its failure say whose it is. */
  private void rendered(Rendering rendering) {
    try {
      rendering.run();
    } catch (DocGenException e) {
      throw e;
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
  }

  /** What writes files. */
  private interface Writing {
    void to(NewFiles files) throws IOException;
  }

  private static List<Path> write(Path named, Path folder, Writing writing) {
    try (NewFiles files = new NewFiles(folder)) {
      writing.to(files);
      return files.publish();
    } catch (IOException e) {
      throw unwritable(named, e);
    }
  }

  private static DocGenException unwritable(Path file, IOException cause) {
    return new DocGenException(
        "cannot write " + file + ": " + cause + "; choose a folder that can be written", cause);
  }

  /** Counts what goes through and leaves the target open. */
  private static class CountingStream extends FilterOutputStream {
    long count;

    CountingStream(OutputStream target) {
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
