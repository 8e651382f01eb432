package dev.docgen.benchmarks;

import dev.docgen.GenerationRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A real application's source, which the profile {@code bench} downloads beside the program.
 *
 * @param roots the application's source jars
 * @param dependencySources those of libraries it takes types from
 */
record Application(List<Path> roots, List<Path> dependencySources) {

  /** Returns the application of that name. */
  static Application named(String name) {
    try {
      Path program =
          Path.of(Application.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = program.toAbsolutePath().resolveSibling("sources").resolve(name);
      return new Application(
          jars(folder.resolve("application")), jars(folder.resolve("dependencies")));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> entry.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("no source to measure: build with -Pbench", e);
    }
  }

  /** Returns the request that documents it. */
  GenerationRequest request() {
    return request(roots);
  }

  private GenerationRequest request(List<Path> otherRoots) {
    GenerationRequest.Builder builder = GenerationRequest.builder();
    otherRoots.forEach(builder::addRoot);
    dependencySources.forEach(builder::addDependencySources);
    return builder.build();
  }

  /** Returns the request that documents it from a folder into which its jars are unpacked. */
  GenerationRequest unpackedInto(Path folder) throws IOException {
    for (Path root : roots) {
      try (ZipFile jar = new ZipFile(root.toFile())) {
        Enumeration<? extends ZipEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
          ZipEntry entry = entries.nextElement();
          Path file = folder.resolve(entry.getName()).normalize();
          if (!entry.isDirectory() && file.startsWith(folder)) {
            Files.createDirectories(file.getParent());
            try (InputStream content = jar.getInputStream(entry)) {
              Files.copy(content, file);
            }
          }
        }
      }
    }
    return request(List.of(folder));
  }
}
