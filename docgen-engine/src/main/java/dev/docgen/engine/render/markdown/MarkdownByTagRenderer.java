package dev.docgen.engine.render.markdown;

import dev.docgen.OutputFormat;
import dev.docgen.engine.render.page.Reading;
import dev.docgen.engine.render.page.ReadingRenderer;
import dev.docgen.spi.DocumentFiles;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes Markdown in several files beneath {@code api/}: {@code README.md}, which forges show with
 * its folder, one file a tag, and {@code schemas.md}.
 */
public final class MarkdownByTagRenderer implements ReadingRenderer {
  /**
   * The same bytes at any time and place: beside the first moment that an archive can tell, the JDK
   * writes the default time zone's view of it.
   */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  @Override
  public OutputFormat format() {
    return OutputFormat.MARKDOWN_BY_TAG;
  }

  /** Writes an archive of the files. */
  @Override
  public void render(Reading reading, OutputStream output) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(output);
    renderFiles(reading, path -> entry(zip, path));
    zip.finish();
  }

  private static OutputStream entry(ZipOutputStream zip, String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  @Override
  public void renderFiles(Reading reading, DocumentFiles files) throws IOException {
    new Chapters(reading.page()).write(files);
  }
}
