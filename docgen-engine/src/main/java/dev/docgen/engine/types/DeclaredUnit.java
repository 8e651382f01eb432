package dev.docgen.engine.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.docgen.SourceLocation;
import dev.docgen.engine.parse.ParsedFile;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceType.Origin;
import dev.docgen.source.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parsed file with what its names mean. */
final class DeclaredUnit implements SourceUnit {
  private final String path;
  private final CompilationUnit syntax;
  private final @Nullable ParsedFile parsed;
  private final Origin origin;
  private final Declarations declarations;
  private final String packageName;
  private final Imports imports;
  private final Scope scope;
  private final Memo<List<DeclaredType>> types = new Memo<>(this::readTypes);
  private final Memo<List<DeclaredType>> allTypes = new Memo<>(this::readAllTypes);

  private DeclaredUnit(
      String path,
      CompilationUnit syntax,
      @Nullable ParsedFile parsed,
      Origin origin,
      Declarations declarations) {
    this.path = path;
    this.syntax = syntax;
    this.parsed = parsed;
    this.origin = origin;
    this.declarations = declarations;
    this.packageName =
        syntax.getPackageDeclaration().map(PackageDeclaration::getNameAsString).orElse("");
    this.imports = new Imports(this, syntax.getImports());
    this.scope = new Scope.OfUnit(this, imports);
  }

  static DeclaredUnit of(ParsedFile parsed, Origin origin, Declarations declarations) {
    return new DeclaredUnit(parsed.file().path(), parsed.shallow(), parsed, origin, declarations);
  }

  /** Returns a unit that no file backs: a stub. */
  static DeclaredUnit ofStub(
      String name, CompilationUnit syntax, Origin origin, Declarations declarations) {
    return new DeclaredUnit(name, syntax, null, origin, declarations);
  }

  private List<DeclaredType> readTypes() {
    List<DeclaredType> read = new ArrayList<>();
    for (TypeDeclaration<?> type : syntax.getTypes()) {
      read.add(new DeclaredType(this, null, scope, type));
    }
    return List.copyOf(read);
  }

  private List<DeclaredType> readAllTypes() {
    List<DeclaredType> all = new ArrayList<>();
    types().forEach(type -> addWithNested(type, all));
    return List.copyOf(all);
  }

  private static void addWithNested(DeclaredType type, List<DeclaredType> all) {
    all.add(type);
    type.nestedTypes().forEach(nested -> addWithNested(nested, all));
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String packageName() {
    return packageName;
  }

  @Override
  public Annotations packageAnnotations() {
    return syntax
        .getPackageDeclaration()
        .<Annotations>map(declared -> AnnotationSet.of(declared, scope))
        .orElse(AnnotationSet.NONE);
  }

  @Override
  public List<DeclaredType> types() {
    return types.get();
  }

  @Override
  public List<DeclaredType> allTypes() {
    return allTypes.get();
  }

  @Nullable DeclaredType typeNamed(String simpleName) {
    for (DeclaredType type : types()) {
      if (type.name().equals(simpleName)) {
        return type;
      }
    }
    return null;
  }

  CompilationUnit syntax() {
    return syntax;
  }

  Origin origin() {
    return origin;
  }

  Declarations declarations() {
    return declarations;
  }

  @Override
  public List<String> imports() {
    return syntax.getImports().stream()
        .map(each -> each.getNameAsString() + (each.isAsterisk() ? ".*" : ""))
        .toList();
  }

  Imports importedNames() {
    return imports;
  }

  Scope scope() {
    return scope;
  }

  /** Returns the same declaration with its body; empty for a stub. */
  <N extends Node> Optional<N> withBody(N shallow) {
    return parsed == null ? Optional.empty() : parsed.inFull(shallow);
  }

  SourceLocation locate(Node node) {
    return node.getBegin()
        .map(begin -> new SourceLocation(path, begin.line, begin.column))
        .orElseGet(() -> SourceLocation.ofFile(path));
  }
}
