package dev.docgen.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads all Java files of source jars.
 *
 * @param jars the jars
 */
record SourceJars(List<Path> jars) {

  /** Returns every file's bytes by its path. */
  Map<String, byte[]> read() throws IOException {
    return read(path -> true);
  }

  /** Returns the bytes of the files whose path is wanted, by that path. */
  Map<String, byte[]> read(Predicate<String> wanted) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path jar : jars) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
          ZipEntry entry = entries.nextElement();
          if (entry.getName().endsWith(".java") && wanted.test(entry.getName())) {
            try (InputStream content = zip.getInputStream(entry)) {
              files.put(entry.getName(), content.readAllBytes());
            }
          }
        }
      }
    }
    return files;
  }
}
