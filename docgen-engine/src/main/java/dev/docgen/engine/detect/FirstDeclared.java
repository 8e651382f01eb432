package dev.docgen.engine.detect;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.List;
import java.util.Optional;

/**
 * A file without the types that a file before it declares, too. A qualified name means one type; of
 * two applications in one root the second would be documented by the code of the first.
 */
record FirstDeclared(SourceUnit unit, List<SourceType> types) implements SourceUnit {
  FirstDeclared {
    types = List.copyOf(types);
  }

  /** Returns the file as it is when all of its types are declared here alone. */
  static SourceUnit of(SourceUnit unit, SourceTree sources, Reporter reporter) {
    List<SourceType> own =
        unit.types().stream()
            .<SourceType>map(type -> type)
            .filter(type -> isFirst(type, unit, sources, reporter))
            .toList();
    return own.size() == unit.types().size() ? unit : new FirstDeclared(unit, own);
  }

  private static boolean isFirst(
      SourceType type, SourceUnit unit, SourceTree sources, Reporter reporter) {
    Optional<String> first =
        sources
            .type(type.qualifiedName())
            .flatMap(SourceType::unit)
            .map(SourceUnit::path)
            .filter(path -> !path.equals(unit.path()));
    first.ifPresent(path -> report(type, path, reporter));
    return first.isEmpty();
  }

  private static void report(SourceType type, String first, Reporter reporter) {
    reporter.report(
        "DG0302",
        Severity.WARNING,
        "'"
            + type.qualifiedName()
            + "' is declared in "
            + first
            + ", too, which is read; what this file's has to offer is left out: document each"
            + " application of a repository by itself",
        type.location());
  }

  @Override
  public String path() {
    return unit.path();
  }

  @Override
  public String packageName() {
    return unit.packageName();
  }

  @Override
  public List<String> imports() {
    return unit.imports();
  }

  @Override
  public Annotations packageAnnotations() {
    return unit.packageAnnotations();
  }

  @Override
  public List<? extends SourceType> allTypes() {
    return unit.allTypes().stream().filter(this::isOwn).toList();
  }

  private boolean isOwn(SourceType type) {
    return types.stream()
        .map(SourceType::qualifiedName)
        .anyMatch(
            it -> type.qualifiedName().equals(it) || type.qualifiedName().startsWith(it + "."));
  }
}
