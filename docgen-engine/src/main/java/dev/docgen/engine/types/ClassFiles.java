package dev.docgen.engine.types;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.source.SourceType.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;

/**
 * The classes of jars, read with Jandex when their names are asked for: nothing is loaded. A class
 * is written as a stub and read like the well-known types. Thread-safe.
 */
final class ClassFiles {
  private static final String UNREADABLE = "DG0114";

  private final List<Path> jars;
  private final Reporter reporter;
  private final Memo<Contents> contents = new Memo<>(this::list);

  /** Which jar holds each top-level class and its nested ones. */
  private record Contents(Map<String, Place> classes, Set<String> packages) {}

  /** The entries of a class and of its nested classes, in the order of their names. */
  private record Place(Path jar, Set<String> entries) {}

  ClassFiles(List<Path> jars, Reporter reporter) {
    this.jars = List.copyOf(jars);
    this.reporter = reporter;
  }

  private Contents list() {
    Map<String, Place> classes = new TreeMap<>();
    Set<String> packages = new TreeSet<>();
    for (Path jar : jars) {
      Map<String, Place> found = new TreeMap<>();
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        for (int i = 0; entries.hasMoreElements() && i < maxEntries(); i++) {
          add(entries.nextElement().getName(), jar, found);
        }
      } catch (IOException e) {
        report(jar, "cannot be read", e);
      }
      found.forEach(classes::putIfAbsent);
    }
    classes.keySet().forEach(name -> packages.add(name.substring(0, name.lastIndexOf('.'))));
    return new Contents(classes, packages);
  }

  private int maxEntries() {
    return reporter.limits().maxArchiveEntries();
  }

  private static void add(String entry, Path jar, Map<String, Place> found) {
    if (entry.endsWith(".class") && entry.indexOf('/') > 0 && !entry.startsWith("META-INF/")) {
      String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
      int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
      String topLevel = nested < 0 ? name : name.substring(0, nested);
      found.computeIfAbsent(topLevel, key -> new Place(jar, new TreeSet<>())).entries().add(entry);
    }
  }

  boolean hasPackage(String name) {
    return !jars.isEmpty() && contents.get().packages().contains(name);
  }

  /** Returns the declaration of a top-level class. */
  Optional<DeclaredType> declaration(String qualifiedName, Declarations declarations) {
    if (jars.isEmpty()) {
      return Optional.empty();
    }
    Place place = contents.get().classes().get(qualifiedName);
    if (place == null) {
      return Optional.empty();
    }
    try {
      return read(qualifiedName, place, declarations);
    } catch (NoClassDefFoundError e) { // an optional dependency of the engine
      report(place.jar(), "cannot be read without io.smallrye:jandex on the class path", e);
      return Optional.empty();
    }
  }

  private Optional<DeclaredType> read(String name, Place place, Declarations declarations) {
    Map<String, ClassInfo> classes = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(place.jar().toFile())) {
      for (String entry : place.entries()) {
        ClassInfo read = read(zip, entry);
        classes.put(read.name().toString(), read);
      }
    } catch (IOException e) {
      report(place.jar(), "holds a class that cannot be read (" + name + ")", e);
      return Optional.empty();
    }
    ClassInfo topLevel = classes.get(name);
    if (topLevel == null || topLevel.isSynthetic()) {
      return Optional.empty();
    }
    String text = new ClassStub(classes).write(topLevel);
    DeclaredUnit unit = Stubs.parse(text, name, Origin.DEPENDENCY_CLASS, declarations);
    return Optional.ofNullable(unit.typeNamed(topLevel.simpleName()));
  }

  private ClassInfo read(ZipFile zip, String entry) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
      int limit = (int) Math.min(reporter.limits().maxFileBytes(), Integer.MAX_VALUE - 1);
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new IOException(entry + " is longer than " + limit + " bytes");
      }
      return Index.singleClass(bytes);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(entry + " is not a class file", e);
    }
  }

  private void report(Path jar, String what, Throwable cause) {
    reporter.report(
        UNREADABLE,
        Severity.WARNING,
        "dependency '" + jar.getFileName() + "' " + what + "; its types are unknown",
        String.valueOf(jar.getFileName()),
        cause);
  }
}
