package dev.docgen.engine.index;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.scan.ScannedSources;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.engine.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the index of one request. Files beneath the roots are read at once, each once, unless the
 * cache knows them; dependency sources only when a name is looked up that may be theirs.
 */
public final class SourceIndexer {
  private static final String DECLARES_NOTHING = "DG0206";

  /** Files that declare a package or a module (JLS 7.4.1, 7.7). */
  private static final Set<String> WITHOUT_TYPES = Set.of("package-info.java", "module-info.java");

  private final IndexCache cache;
  private final Workers workers;
  private final Reporter reporter;

  /**
   * @param cache shared between generations
   * @param workers read the files
   * @param reporter hears of files that cannot be read
   */
  public SourceIndexer(IndexCache cache, Workers workers, Reporter reporter) {
    this.cache = Objects.requireNonNull(cache, "cache");
    this.workers = Objects.requireNonNull(workers, "workers");
    this.reporter = Objects.requireNonNull(reporter, "reporter");
  }

  /** Returns the index; it reads the sources on demand and is of use until they are closed. */
  public SourceIndex index(ScannedSources sources) {
    List<SourceFile> java = new ArrayList<>();
    List<SourceFile> resources = new ArrayList<>();
    List<SourceFile> dependencies = new ArrayList<>();
    for (SourceFile file : sources.files()) {
      if (!sources.isBeneathRoots(file)) {
        if (file.isJava()) {
          dependencies.add(file);
        }
      } else if (file.isJava()) {
        java.add(file);
      } else {
        resources.add(file);
      }
    }
    FactsReader reader = new FactsReader(cache, reporter);
    List<Optional<FileFacts>> facts =
        workers.mapOrdered(
            java,
            file -> {
              reporter.checkCancelled();
              return reader.facts(file);
            },
            reader::unread);
    for (int i = 0; i < java.size(); i++) {
      checkDeclares(java.get(i), facts.get(i));
    }
    return new ScannedIndex(java, facts, resources, new DependencyFiles(dependencies, reader));
  }

  /** A file of which only bytes without a declaration are left is never opened by a type's name. */
  private void checkDeclares(SourceFile file, Optional<FileFacts> facts) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    if (facts.isPresent() && facts.get().types().isEmpty() && !WITHOUT_TYPES.contains(name)) {
      boolean blank = facts.get().identifiers().length == 0;
      reporter.report(
          DECLARES_NOTHING,
          blank ? Severity.INFO : Severity.WARNING,
          blank
              ? "is empty; nothing in it is documented"
              : "declares no type; nothing in it is documented: check that the file is whole",
          file.path(),
          null);
    }
  }
}
