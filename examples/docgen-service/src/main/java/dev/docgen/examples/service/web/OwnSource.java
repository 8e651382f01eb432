package dev.docgen.examples.service.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The service's own source, which lies beside its classes, unpacked for as long as this is open.
 *
 * @param folder where it is
 */
record OwnSource(Path folder) implements AutoCloseable {
  private static final String PLACE = "/docgen-service-source";

  static OwnSource unpack() throws IOException {
    OwnSource source = new OwnSource(Files.createTempDirectory("docgen-service-source"));
    URL place = Objects.requireNonNull(OwnSource.class.getResource(PLACE), PLACE);
    try {
      URI uri = place.toURI();
      if (uri.getScheme().equals("file")) {
        copy(Path.of(uri), source.folder());
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          copy(jar.getPath(PLACE), source.folder());
        }
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    return source;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(file, target);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
