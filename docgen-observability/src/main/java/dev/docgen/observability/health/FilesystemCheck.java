package dev.docgen.observability.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Writes, reads and deletes a file in the output directory and in the temporary one. */
final class FilesystemCheck implements HealthCheck {
  private static final String CONTENT = "docgen";

  private final Path outputDirectory;

  FilesystemCheck(Path outputDirectory) {
    this.outputDirectory = Objects.requireNonNull(outputDirectory, "outputDirectory");
  }

  @Override
  public String name() {
    return "filesystem";
  }

  @Override
  public HealthResult check() throws IOException {
    tryOut(Files.createTempFile("docgen-probe", ".txt"));
    tryOut(Files.createTempFile(outputDirectory, ".docgen-probe", ".txt"));
    return HealthResult.up("wrote, read and deleted in the temporary and the output directory");
  }

  private static void tryOut(Path file) throws IOException {
    try {
      Files.writeString(file, CONTENT);
      String read = Files.readString(file);
      if (!read.equals(CONTENT)) {
        throw new IOException(file + " does not hold what was written to it");
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
