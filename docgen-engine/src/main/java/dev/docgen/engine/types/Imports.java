package dev.docgen.engine.types;

import com.github.javaparser.ast.ImportDeclaration;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceType.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a compilation unit can name beyond its types' members: single imports and its own types,
 * then its package, then imports on demand and {@code java.lang} (JLS 6.4.1, 7.5).
 */
final class Imports {
  private final DeclaredUnit unit;
  private final List<ImportDeclaration> declared;
  private final Map<String, Optional<JavaType>> types = new ConcurrentHashMap<>();
  private final Map<String, Optional<DeclaredField>> fields = new ConcurrentHashMap<>();

  Imports(DeclaredUnit unit, List<ImportDeclaration> declared) {
    this.unit = unit;
    this.declared = declared;
  }

  @Nullable JavaType typeNamed(String name) {
    Optional<JavaType> known = types.get(name);
    if (known == null) {
      known = Optional.ofNullable(findType(name));
      types.putIfAbsent(name, known);
    }
    return known.orElse(null);
  }

  private @Nullable JavaType findType(String name) {
    JavaType single = singleImport(name);
    if (single != null) {
      return single;
    }
    DeclaredType own = unit.typeNamed(name);
    if (own != null) {
      return JavaType.of(own.qualifiedName());
    }
    String neighbour = qualified(unit.packageName(), name);
    if (unit.declarations().hasSource(neighbour)) {
      return JavaType.of(neighbour);
    }
    DeclaredType other = unit.declarations().declaration(neighbour).orElse(null);
    return other != null ? JavaType.of(other.qualifiedName()) : onDemand(name);
  }

  private @Nullable JavaType singleImport(String name) {
    for (ImportDeclaration statement : declared) {
      if (statement.isAsterisk() || !statement.getName().getIdentifier().equals(name)) {
        continue;
      }
      String imported = statement.getNameAsString();
      if (unit.declarations().hasSource(imported)) {
        return JavaType.of(imported);
      }
      Optional<DeclaredType> type = TypeNames.declaration(imported, unit.declarations());
      if (type.isPresent()) {
        return JavaType.of(type.get().qualifiedName());
      }
      if (!statement.isStatic()) {
        return new UnresolvedType(imported, List.of(), List.of());
      }
    }
    return null;
  }

  private static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /** Two packages that hold the name are an error in Java; here the sources win, then the order. */
  private @Nullable JavaType onDemand(String name) {
    DeclaredType library = null;
    for (ImportDeclaration statement : declared) {
      if (!statement.isAsterisk()) {
        continue;
      }
      String neighbour = qualified(statement.getNameAsString(), name);
      if (!statement.isStatic() && unit.declarations().hasSource(neighbour)) {
        return JavaType.of(neighbour);
      }
      DeclaredType found = onDemand(statement, name);
      if (found != null && found.origin() != Origin.WELL_KNOWN) {
        return JavaType.of(found.qualifiedName());
      }
      library = library == null ? found : library;
    }
    if (library == null) {
      library = unit.declarations().declaration("java.lang." + name).orElse(null);
    }
    return library == null ? null : JavaType.of(library.qualifiedName());
  }

  private @Nullable DeclaredType onDemand(ImportDeclaration statement, String name) {
    String from = statement.getNameAsString();
    Declarations declarations = unit.declarations();
    if (!statement.isStatic() && declarations.hasPackage(from)) {
      return declarations.declaration(qualified(from, name)).orElse(null);
    }
    return TypeNames.declaration(from, declarations)
        .map(type -> type.memberType(name))
        .orElse(null);
  }

  /**
   * Returns the likely qualified name of a type that nothing declares: of the only package imported
   * on demand whose contents are unknown, else the name as written.
   */
  String guess(String name) {
    List<String> unknown = unknownPackages();
    return unknown.size() == 1 ? unknown.get(0) + "." + name : name;
  }

  /** Returns whether a name that nothing declares may be that of a type of this package. */
  boolean mayBeOf(String packageName) {
    return unknownPackages().contains(packageName);
  }

  private List<String> unknownPackages() {
    List<String> unknown = new ArrayList<>();
    for (ImportDeclaration statement : declared) {
      String from = statement.getNameAsString();
      if (statement.isAsterisk()
          && !statement.isStatic()
          && !unit.declarations().hasPackage(from)
          && TypeNames.declaration(from, unit.declarations()).isEmpty()) {
        unknown.add(from);
      }
    }
    return unknown;
  }

  /** Returns the static field imported by that name, single imports before those on demand. */
  @Nullable DeclaredField fieldNamed(String name) {
    Optional<DeclaredField> known = fields.get(name);
    if (known == null) {
      known = Optional.ofNullable(importedField(name, false));
      if (known.isEmpty()) {
        known = Optional.ofNullable(importedField(name, true));
      }
      fields.putIfAbsent(name, known);
    }
    return known.orElse(null);
  }

  private @Nullable DeclaredField importedField(String name, boolean onDemand) {
    for (ImportDeclaration statement : declared) {
      if (!statement.isStatic() || statement.isAsterisk() != onDemand) {
        continue;
      }
      String from = statement.getNameAsString();
      if (!onDemand && !statement.getName().getIdentifier().equals(name)) {
        continue;
      }
      String owner = onDemand ? from : from.substring(0, Math.max(0, from.lastIndexOf('.')));
      Optional<DeclaredField> field =
          TypeNames.declaration(owner, unit.declarations()).map(type -> type.memberField(name));
      if (field.isPresent()) {
        return field.get();
      }
    }
    return null;
  }

  /** Returns the types whose static members are imported under that name. */
  List<DeclaredType> staticOwners(String name) {
    List<DeclaredType> owners = new ArrayList<>();
    for (ImportDeclaration statement : declared) {
      if (!statement.isStatic()) {
        continue;
      }
      String from = statement.getNameAsString();
      if (statement.isAsterisk()) {
        TypeNames.declaration(from, unit.declarations()).ifPresent(owners::add);
      } else if (statement.getName().getIdentifier().equals(name) && from.indexOf('.') > 0) {
        TypeNames.declaration(from.substring(0, from.lastIndexOf('.')), unit.declarations())
            .ifPresent(owners::add);
      }
    }
    return owners;
  }
}
