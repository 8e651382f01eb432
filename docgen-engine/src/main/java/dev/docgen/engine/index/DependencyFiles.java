package dev.docgen.engine.index;

import dev.docgen.engine.scan.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sources that are only looked up in. A package lies in folders of its name (as every published
 * source archive has it), perhaps below others; a file is read when a name may be declared there.
 * Thread-safe.
 */
final class DependencyFiles {
  /** Files by the last segment of their folder. */
  private final Map<String, List<SourceFile>> byFolder = new HashMap<>();

  private final FactsReader reader;
  private final Map<String, Optional<SourceFile>> answers = new ConcurrentHashMap<>();

  DependencyFiles(List<SourceFile> files, FactsReader reader) {
    this.reader = reader;
    for (SourceFile file : files) {
      byFolder.computeIfAbsent(lastSegment(folder(file)), f -> new ArrayList<>()).add(file);
    }
  }

  Optional<SourceFile> declaring(String qualifiedName) {
    if (byFolder.isEmpty()) {
      return Optional.empty();
    }
    Optional<SourceFile> known = answers.get(qualifiedName);
    if (known == null) {
      known = find(qualifiedName);
      answers.put(qualifiedName, known);
    }
    return known;
  }

  boolean hasPackage(String name) {
    return !inPackage(name).isEmpty();
  }

  private Optional<SourceFile> find(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : qualifiedName.substring(0, dot);
    String type = qualifiedName.substring(dot + 1);
    return inPackage(packageName).stream()
        // The file named like the type first; another file of the package may declare it as well.
        .sorted(Comparator.comparing(file -> !file.fileName().equals(type + ".java")))
        .filter(file -> declares(file, packageName, type))
        .findFirst();
  }

  private boolean declares(SourceFile file, String packageName, String type) {
    return reader
        .facts(file)
        .filter(f -> f.packageName().equals(packageName) && f.types().contains(type))
        .isPresent();
  }

  private List<SourceFile> inPackage(String name) {
    String folder = name.replace('.', '/');
    return byFolder.getOrDefault(lastSegment(folder), List.of()).stream()
        .filter(file -> isOrEndsWith(folder(file), folder))
        .toList();
  }

  private static boolean isOrEndsWith(String folder, String end) {
    return folder.equals(end) || folder.endsWith("/" + end);
  }

  private static String folder(SourceFile file) {
    return file.path().substring(0, Math.max(0, file.path().lastIndexOf('/')));
  }

  private static String lastSegment(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
