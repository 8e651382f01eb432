package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docgen.DocGenException;
import dev.docgen.OutputFormat;
import dev.docgen.engine.render.page.Page;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.render.page.ReadingRenderer;
import dev.docgen.engine.work.Patience;
import dev.docgen.engine.work.TimedCalls;
import dev.docgen.engine.work.WorkerPool;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.DocumentFiles;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedDocumentTest {
  private final WorkerPool pool = new WorkerPool("test", 1);

  @AfterEach
  void endThreads() {
    pool.close();
  }

  private static final OutputFormat TEXT = new OutputFormat("text", "text/plain", "api.txt");

  @TempDir Path folder;
  private final AtomicLong bytesHeard = new AtomicLong();

  private interface Body {
    void write(OutputStream output) throws IOException;
  }

  private RenderedDocument document(Body body) {
    OutputRenderer renderer =
        new OutputRenderer() {
          @Override
          public OutputFormat format() {
            return TEXT;
          }

          @Override
          public void render(ApiModel model, RenderOptions options, OutputStream output)
              throws IOException {
            body.write(output);
          }
        };
    return document(renderer);
  }

  private static Body saying(String text) {
    return output -> output.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rendersIntoMemoryAndTellsItsSize() {
    assertThat(document(saying("grüße")).text()).isEqualTo("grüße");
    assertThat(bytesHeard).hasValue(7);
  }

  @Test
  void writesAFileIntoNewFolders() throws IOException {
    Path file = folder.resolve("a/b/api.txt");
    document(saying("text")).writeTo(file);
    assertThat(file).hasContent("text");
    assertThat(namesIn(file.getParent())).containsExactly("api.txt");
  }

  @Test
  void givesAFileTheModeThatAnyNewFileHas() throws IOException {
    Path file = folder.resolve("api.txt");
    Path other = Files.createFile(folder.resolve("other.txt"));
    document(saying("text")).writeTo(file);

    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void aFailingRendererLeavesTheOldFileAndNoOther() throws IOException {
    Path file = folder.resolve("api.txt");
    Files.writeString(file, "old");
    Body failing =
        output -> {
          output.write('x');
          throw new IllegalStateException("half way");
        };

    assertThatThrownBy(() -> document(failing).writeTo(file))
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("renderer of 'text'")
        .hasMessageContaining("half way");
    assertThat(file).hasContent("old");
    assertThat(namesIn(folder)).containsExactly("api.txt");
  }

  @Test
  void saysWhichFileCannotBeWritten() throws IOException {
    Path occupied = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> document(saying("x")).writeTo(occupied.resolve("api.txt")))
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("cannot write " + occupied.resolve("api.txt"));
  }

  @Test
  void leavesTheCallersStreamOpen() {
    boolean[] closed = new boolean[1];
    OutputStream stream =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    document(
            output -> {
              output.write('x');
              output.close();
            })
        .writeTo(stream);
    assertThat(closed[0]).isFalse();
  }

  private static Stream<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList().stream();
    }
  }

  private RenderedDocument document(OutputRenderer renderer) {
    return document(new Reading(ApiModel.EMPTY, RenderOptions.DEFAULT), renderer);
  }

  private RenderedDocument document(Reading reading, OutputRenderer renderer) {
    return new RenderedDocument(
        reading,
        renderer.format(),
        renderer,
        new TimedCalls(pool, Patience.ofEach(Duration.ofMinutes(1))),
        (document, failure, bytes, nanos) -> bytesHeard.set(bytes));
  }

  /** Writes one file by path and text after the other. */
  private RenderedDocument filesOf(String... pathsAndTexts) {
    return document(
        new OutputRenderer() {
          @Override
          public OutputFormat format() {
            return TEXT;
          }

          @Override
          public void render(ApiModel model, RenderOptions options, OutputStream output) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void renderFiles(ApiModel model, RenderOptions options, DocumentFiles files)
              throws IOException {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
              try (OutputStream output = files.create(pathsAndTexts[i])) {
                output.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
              }
            }
          }
        });
  }

  @Test
  void writesADocumentOfOneFileIntoAFolder() {
    assertThat(document(saying("text")).writeToFolder(folder))
        .containsExactly(folder.resolve("api.txt"));
    assertThat(folder.resolve("api.txt")).hasContent("text");
    assertThat(bytesHeard).hasValue(4);
  }

  @Test
  void documentsOfOneResultShareTheirPage() {
    List<Page> pages = new ArrayList<>();
    ReadingRenderer renderer =
        new ReadingRenderer() {
          @Override
          public OutputFormat format() {
            return TEXT;
          }

          @Override
          public void render(Reading reading, OutputStream output) {
            pages.add(reading.page());
          }
        };
    Reading reading = new Reading(ApiModel.EMPTY, RenderOptions.DEFAULT);

    document(reading, renderer).bytes();
    document(reading, renderer).writeToFolder(folder);

    assertThat(pages).hasSize(2);
    assertThat(pages.get(1)).isSameAs(pages.get(0));
  }

  @Test
  void writesTheFilesOfADocumentAndTellsTheirSize() {
    assertThat(filesOf("b/two.txt", "zwei", "one.txt", "eins!").writeToFolder(folder))
        .containsExactly(folder.resolve("b/two.txt"), folder.resolve("one.txt"));
    assertThat(folder.resolve("b/two.txt")).hasContent("zwei");
    assertThat(bytesHeard).hasValue(9);
  }

  @Test
  void noFileOfADocumentAppearsWhenOneFails() throws IOException {
    assertThatThrownBy(() -> filesOf("one.txt", "x", "one.txt", "y").writeToFolder(folder))
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("written once: one.txt");
    assertThat(namesIn(folder)).isEmpty();
  }

  @Test
  void filesOfADocumentLieInItsFolder() throws IOException {
    Path inner = folder.resolve("inner");
    for (String path : new String[] {"../out.txt", "", folder.resolve("out.txt").toString()}) {
      assertThatThrownBy(() -> filesOf(path, "x").writeToFolder(inner))
          .isInstanceOf(DocGenException.class)
          .hasMessageContaining("must lie in its folder");
    }
    assertThat(namesIn(folder)).isEmpty();
  }

  @Test
  void saysWhichFileOfADocumentCannotBeWritten() throws IOException {
    Path occupied = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> filesOf("file/two.txt", "x").writeToFolder(folder))
        .isInstanceOf(DocGenException.class)
        .hasMessageContaining("cannot write " + occupied.resolve("two.txt"));
  }
}
