package dev.docgen.examples.tryit;

import dev.docgen.spi.DocumentFiles;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a document as entries of a zip file, whose bytes do not tell when it was made. */
final class Archive implements DocumentFiles {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  Archive(OutputStream output) {
    this.zip = new ZipOutputStream(output);
  }

  @Override
  public OutputStream create(String path) throws IOException {
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

  /** Ends the archive; its stream stays open. */
  void finish() throws IOException {
    zip.finish();
  }
}
