package dev.docgen.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The application documented when none is named: source jars that the build put beside the program.
 *
 * @param roots the application's
 * @param dependencySources those of libraries it takes types from
 */
record DefaultApplication(List<Path> roots, List<Path> dependencySources) {

  /**
   * Returns the jars beneath a folder {@code sources}.
   *
   * @param folder holds {@code sources/application} and {@code sources/dependencies}
   */
  static DefaultApplication in(Path folder) throws IOException, UsageException {
    List<Path> roots = jars(folder.resolve("sources").resolve("application"));
    if (roots.isEmpty()) {
      throw new UsageException(
          "no root given; name one, or build with -Pdemo to download an application's source");
    }
    return new DefaultApplication(roots, jars(folder.resolve("sources").resolve("dependencies")));
  }

  private static List<Path> jars(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> entry.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
