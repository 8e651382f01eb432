package dev.docgen.engine;

import dev.docgen.DocGenException;
import dev.docgen.Document;
import dev.docgen.OutputFormat;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.render.page.ReadingRenderer;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.engine.work.TimedCalls;
import dev.docgen.spi.DocumentFiles;
import dev.docgen.spi.OutputRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document that is rendered when asked for. Thread-safe as its renderer is. */
final class RenderedDocument implements Document {

  /** Hears of a rendering's end. */
  interface Listener {
    /**
     * Hears of it.
     *
     * @param failure why the renderer failed; null when it did not
     */
    void rendered(
        RenderedDocument document, @Nullable Throwable failure, long bytes, long elapsedNanos);
  }

  private final Reading reading;
  private final OutputFormat format;
  private final OutputRenderer renderer;
  private final TimedCalls calls;
  private final Listener listener;

  /**
   * @param reading shared by the documents of one result
   * @param calls ask the renderer, for as long as a generation may take
   */
  RenderedDocument(
      Reading reading,
      OutputFormat format,
      OutputRenderer renderer,
      TimedCalls calls,
      Listener listener) {
    this.format = format;
    this.calls = calls;
    this.reading = reading;
    this.renderer = renderer;
    this.listener = listener;
  }

  @Override
  public OutputFormat format() {
    return format;
  }

  /** Returns the renderer's class. */
  String renderer() {
    return PluginBoundary.name(renderer);
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
    run(
        () -> {
          render(counting);
          counting.flush();
        },
        counting::cut);
    listener.rendered(this, null, counting.count(), System.nanoTime() - start);
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
    return write(folder, folder, this::writeTo);
  }

  private void writeTo(NewFiles files) throws IOException {
    long start = System.nanoTime();
    CountedFiles counted = new CountedFiles(files);
    run(() -> renderFiles(counted), counted::cut);
    listener.rendered(this, null, counted.count(), System.nanoTime() - start);
  }

  private void render(OutputStream output) throws IOException {
    if (renderer instanceof ReadingRenderer sharing) {
      sharing.render(reading, output);
    } else {
      renderer.render(reading.model(), reading.options(), output);
    }
  }

  private void renderFiles(DocumentFiles files) throws IOException {
    if (renderer instanceof ReadingRenderer sharing) {
      sharing.renderFiles(reading, files);
    } else {
      renderer.renderFiles(reading.model(), reading.options(), files);
    }
  }

  /** What the renderer does. */
  private interface Rendering {
    void run() throws IOException;
  }

  /** Has the renderer work. One that fails or is given up may write no more. */
  private void run(Rendering rendering, Runnable cut) {
    Optional<Throwable> failure = calls.call(() -> failure(rendering), Optional::of);
    if (failure.isEmpty()) {
      return;
    }
    cut.run();
    if (failure.get() instanceof CountedFiles.Unwritable unwritable) {
      throw unwritable(unwritable.path(), unwritable.reason());
    }
    listener.rendered(this, failure.get(), 0, 0);
    throw new DocGenException(
        "renderer of '" + format().id() + "' (" + renderer() + ") failed: " + failure.get(),
        failure.get());
  }

  private static Optional<Throwable> failure(Rendering rendering) {
    try {
      rendering.run();
      return Optional.empty();
    } catch (Throwable e) {
      PluginBoundary.check(e, () -> {});
      return Optional.of(e);
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
      throw unwritable(named.toString(), e);
    }
  }

  private static DocGenException unwritable(String file, IOException cause) {
    return new DocGenException(
        "cannot write " + file + ": " + cause + "; choose a folder that can be written", cause);
  }
}
