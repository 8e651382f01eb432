package dev.docgen.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of an application under test, by relative path. Immutable.
 *
 * @param files contents by path, {@code /} between its parts
 */
record SampleApplication(SortedMap<String, byte[]> files) {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** Returns the input of a golden case. */
  static SampleApplication golden(String name) {
    Path input = goldenFolder(name).resolve("input");
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(input)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String path = input.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SampleApplication(files);
  }

  static Path goldenFolder(String name) {
    return GOLDEN.resolve(name);
  }

  /** Returns an application of one file. */
  static SampleApplication of(String path, String text) {
    return new SampleApplication(new TreeMap<>()).with(path, text);
  }

  List<String> paths() {
    return List.copyOf(files.keySet());
  }

  String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  SampleApplication with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  SampleApplication with(String path, byte[] bytes) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.put(path, bytes);
    return new SampleApplication(changed);
  }

  SampleApplication without(String path) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.remove(path);
    return new SampleApplication(changed);
  }

  /** Writes every file into a folder and returns the folder. */
  Path writeTo(Path folder) {
    try {
      for (String path : files.keySet()) {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, files.get(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /** Writes a source archive with entries in that order and returns it. */
  Path writeJar(Path jar, List<String> order) {
    try (OutputStream output = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(output)) {
      for (String path : order) {
        ZipEntry entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(files.get(path));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  /** Writes a source archive with entries by name. */
  Path writeJar(Path jar) {
    return writeJar(jar, new ArrayList<>(files.keySet()));
  }
}
