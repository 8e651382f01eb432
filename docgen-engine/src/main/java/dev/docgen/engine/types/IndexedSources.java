package dev.docgen.engine.types;

import dev.docgen.engine.index.SourceIndex;
import dev.docgen.engine.parse.SourceParser;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceResource;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceType.Origin;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.SecurityEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sources of one generation: files are parsed and names resolved when first asked for. */
public final class IndexedSources implements SourceTree, Declarations {
  private final SourceIndex index;
  private final SourceParser parser;
  private final Reporter reporter;
  private final int rootCount;
  private final ClassFiles classFiles;
  private final WellKnownTypes wellKnown;
  private final Guard guard = new Guard();
  private final Map<String, Optional<DeclaredUnit>> units = new ConcurrentHashMap<>();
  private final Map<String, Optional<DeclaredType>> types = new ConcurrentHashMap<>();
  private final Map<String, Annotations> packages = new ConcurrentHashMap<>();
  private final Map<ClassType, List<DeclaredMethod>> methods = new ConcurrentHashMap<>();
  private final Map<ClassType, List<ClassType>> supertypes = new ConcurrentHashMap<>();
  private final Map<String, SourceResource> resources = new ConcurrentHashMap<>();
  private final Set<String> active = ConcurrentHashMap.newKeySet();
  private final Subtypes subtypes = new Subtypes(this);

  /**
   * Creates the view of one request's sources.
   *
   * @param rootCount how many roots the request has; files of a greater {@link
   *     SourceFile#rootIndex()} are dependencies
   * @param dependencyClasses jars of class files in which types are looked up after the sources
   */
  public IndexedSources(
      SourceIndex index,
      SourceParser parser,
      Reporter reporter,
      int rootCount,
      List<Path> dependencyClasses,
      WellKnownTypes wellKnown) {
    this.index = index;
    this.parser = parser;
    this.reporter = reporter;
    this.rootCount = rootCount;
    this.classFiles = new ClassFiles(dependencyClasses, reporter);
    this.wellKnown = wellKnown;
  }

  Optional<DeclaredUnit> unit(SourceFile file) {
    String key = file.rootIndex() + ":" + file.path();
    Optional<DeclaredUnit> known = units.get(key);
    if (known == null) {
      Origin origin = file.rootIndex() < rootCount ? Origin.ROOT : Origin.DEPENDENCY_SOURCE;
      known = parser.parse(file).map(parsed -> DeclaredUnit.of(parsed, origin, this));
      Optional<DeclaredUnit> earlier = units.putIfAbsent(key, known);
      known = earlier == null ? known : earlier;
    }
    return known;
  }

  @Override
  public Optional<DeclaredType> declaration(String qualifiedName) {
    Optional<DeclaredType> known = types.get(qualifiedName);
    if (known == null) {
      known =
          inSources(qualifiedName)
              .or(() -> inClassFiles(qualifiedName))
              .or(() -> wellKnown.declaration(qualifiedName));
      types.putIfAbsent(qualifiedName, known);
    }
    return known;
  }

  @Override
  public boolean hasSource(String qualifiedName) {
    String packageName = qualifiedName.substring(0, Math.max(qualifiedName.lastIndexOf('.'), 0));
    return index.hasPackage(packageName) && index.declaring(qualifiedName).isPresent();
  }

  /** Said once a file, however many comments of it are read. */
  @Override
  public void activeContent(DeclaredUnit unit) {
    if (unit.origin() == Origin.ROOT && active.add(unit.path())) {
      reporter.securityEvent(
          new SecurityEvent(
              SecurityEvent.Type.SUSPICIOUS_CONTENT,
              "a comment holds active content, which documents show as text",
              unit.path()));
    }
  }

  @Override
  public void addLocal(DeclaredType type) {
    types.putIfAbsent(type.qualifiedName(), Optional.of(type));
  }

  /** A name is that of a top-level type in a package, or of one nested in the name before it. */
  private Optional<DeclaredType> inSources(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    String outer = qualifiedName.substring(0, Math.max(dot, 0));
    String name = qualifiedName.substring(dot + 1);
    Optional<DeclaredType> topLevel =
        index.hasPackage(outer)
            ? index
                .declaring(qualifiedName)
                .flatMap(this::unit)
                .flatMap(unit -> Optional.ofNullable(unit.typeNamed(name)))
            : Optional.empty();
    if (topLevel.isPresent() || dot < 0) {
      return topLevel;
    }
    return inSources(outer).flatMap(type -> nested(type, name));
  }

  private Optional<DeclaredType> inClassFiles(String qualifiedName) {
    Optional<DeclaredType> topLevel = classFiles.declaration(qualifiedName, this);
    int dot = qualifiedName.lastIndexOf('.');
    if (topLevel.isPresent() || dot < 0) {
      return topLevel;
    }
    return inClassFiles(qualifiedName.substring(0, dot))
        .flatMap(type -> nested(type, qualifiedName.substring(dot + 1)));
  }

  private static Optional<DeclaredType> nested(DeclaredType type, String name) {
    return type.nestedTypes().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  @Override
  public boolean hasPackage(String name) {
    return index.hasPackage(name) || wellKnown.hasPackage(name) || classFiles.hasPackage(name);
  }

  @Override
  public Annotations packageAnnotations(String name) {
    Annotations known = packages.get(name);
    if (known == null) {
      known = PackageAnnotations.find(name, index, this);
      packages.putIfAbsent(name, known);
    }
    return known;
  }

  @Override
  public Guard guard() {
    return guard;
  }

  @Override
  public Optional<SourceType> type(String qualifiedName) {
    return declaration(qualifiedName).map(type -> type);
  }

  @Override
  public List<SourceType> annotatedWith(String... annotations) {
    return List.copyOf(subtypes.annotatedWith(List.of(annotations)));
  }

  @Override
  public List<SourceType> subtypesOf(String qualifiedName) {
    return List.copyOf(subtypes.of(qualifiedName));
  }

  @Override
  public List<SourceUnit> mentioning(String... identifiers) {
    List<SourceUnit> mentioning = new ArrayList<>();
    index
        .mentioning(List.of(identifiers))
        .forEach(file -> mentioning.add(new LazyUnit(file, this)));
    return mentioning;
  }

  @Override
  public List<SourceType> annotationTypes() {
    List<SourceType> declared = new ArrayList<>();
    for (DeclaredUnit unit : unitsMentioning(List.of(SourceIndex.ANNOTATION_DECLARATION))) {
      unit.allTypes().stream()
          .filter(type -> type.kind() == SourceType.Kind.ANNOTATION)
          .forEach(declared::add);
    }
    return declared;
  }

  List<DeclaredUnit> unitsMentioning(List<String> identifiers) {
    List<DeclaredUnit> mentioning = new ArrayList<>();
    index.mentioning(identifiers).forEach(file -> unit(file).ifPresent(mentioning::add));
    return mentioning;
  }

  WellKnownTypes wellKnown() {
    return wellKnown;
  }

  @Override
  public List<SourceResource> resources(String... fileNames) {
    FileNamePattern wanted = new FileNamePattern(List.of(fileNames));
    List<SourceResource> matching = new ArrayList<>();
    for (SourceFile file : index.resources()) {
      if (wanted.matches(file.fileName())) {
        matching.add(
            resources.computeIfAbsent(
                file.rootIndex() + ":" + file.path(), key -> new ResourceFile(file, reporter)));
      }
    }
    return List.copyOf(matching);
  }

  @Override
  public List<ClassType> supertypes(ClassType type) {
    return supertypesOf(type);
  }

  @Override
  public List<ClassType> supertypesOf(ClassType type) {
    List<ClassType> known = supertypes.get(type);
    if (known == null) {
      known = Supertypes.of(type, this);
      supertypes.putIfAbsent(type, known);
    }
    return known;
  }

  @Override
  public Optional<ClassType> asSuper(JavaType type, String qualifiedName) {
    return type instanceof ClassType named
        ? supertypes(named).stream().filter(it -> it.is(qualifiedName)).findFirst()
        : Optional.empty();
  }

  @Override
  public List<SourceMethod> methods(ClassType type) {
    return List.copyOf(methodsOf(type));
  }

  @Override
  public List<DeclaredMethod> methodsOf(ClassType type) {
    List<DeclaredMethod> known = methods.get(type);
    if (known == null) {
      known = Members.methods(type, this);
      methods.putIfAbsent(type, known);
    }
    return known;
  }

  @Override
  public List<SourceField> fields(ClassType type) {
    return List.copyOf(Members.fields(type, this));
  }
}
