package dev.docgen.engine.index;

import dev.docgen.engine.scan.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The index of files that have all been scanned, and of dependencies that are scanned on demand.
 */
final class ScannedIndex implements SourceIndex {
  private final List<SourceFile> javaFiles = new ArrayList<>();
  private final List<FileFacts> facts = new ArrayList<>();
  private final List<SourceFile> resources;
  private final Map<String, SourceFile> declaring = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final DependencyFiles dependencies;

  /**
   * @param files sorted
   * @param facts one for each file, empty when it could not be read
   */
  ScannedIndex(
      List<SourceFile> files,
      List<Optional<FileFacts>> facts,
      List<SourceFile> resources,
      DependencyFiles dependencies) {
    this.resources = List.copyOf(resources);
    this.dependencies = dependencies;
    for (int i = 0; i < files.size(); i++) {
      if (facts.get(i).isPresent()) {
        add(files.get(i), facts.get(i).get());
      }
    }
  }

  private void add(SourceFile file, FileFacts fileFacts) {
    javaFiles.add(file);
    facts.add(fileFacts);
    packages.add(fileFacts.packageName());
    for (String type : fileFacts.types()) {
      declaring.putIfAbsent(fileFacts.qualified(type), file);
    }
  }

  @Override
  public Optional<SourceFile> declaring(String qualifiedName) {
    SourceFile file = declaring.get(qualifiedName);
    return file != null ? Optional.of(file) : dependencies.declaring(qualifiedName);
  }

  @Override
  public boolean hasPackage(String name) {
    return packages.contains(name) || dependencies.hasPackage(name);
  }

  @Override
  public List<SourceFile> mentioning(Collection<String> identifiers) {
    int[] hashes = identifiers.stream().mapToInt(FileFacts::hash).toArray();
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).mentions(hashes)) {
        files.add(javaFiles.get(i));
      }
    }
    return files;
  }

  @Override
  public List<SourceFile> resources() {
    return resources;
  }

  @Override
  public List<SourceFile> javaFiles() {
    return List.copyOf(javaFiles);
  }
}
