package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.WildcardType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns type names as written into types: the meaning of names by JLS 6.5. */
final class TypeNames {
  private TypeNames() {}

  static JavaType resolve(Type type, Scope scope) {
    if (type instanceof ClassOrInterfaceType named) {
      return resolveClass(named, scope);
    }
    List<SourceAnnotation> annotations = annotations(type.getAnnotations(), scope);
    if (type instanceof ArrayType array) {
      return new JavaType.ArrayType(resolve(array.getComponentType(), scope), annotations);
    }
    if (type instanceof WildcardType wildcard) {
      return new JavaType.WildcardType(
          bound(wildcard.getExtendedType(), scope),
          bound(wildcard.getSuperType(), scope),
          annotations);
    }
    if (type instanceof UnionType union) {
      return resolve(union.getElements().get(0), scope);
    }
    if (type instanceof IntersectionType intersection) {
      return resolve(intersection.getElements().get(0), scope);
    }
    return type.isPrimitiveType() || type.isVoidType()
        ? new JavaType.PrimitiveType(type.asString(), annotations)
        : new UnresolvedType(type.asString(), List.of(), annotations);
  }

  static List<JavaType> resolveAll(List<? extends Type> types, Scope scope) {
    List<JavaType> resolved = new ArrayList<>(types.size());
    types.forEach(type -> resolved.add(resolve(type, scope)));
    return resolved;
  }

  private static @Nullable JavaType bound(Optional<ReferenceType> bound, Scope scope) {
    return bound.map(type -> resolve(type, scope)).orElse(null);
  }

  private static JavaType resolveClass(ClassOrInterfaceType type, Scope scope) {
    List<String> names = new ArrayList<>(2);
    for (Optional<ClassOrInterfaceType> part = Optional.of(type);
        part.isPresent();
        part = part.get().getScope()) {
      names.add(part.get().getNameAsString());
    }
    Collections.reverse(names);
    List<JavaType> arguments =
        type.getTypeArguments().map(written -> resolveAll(written, scope)).orElse(List.of());
    JavaType meaning = resolveName(names, scope);
    return dress(meaning, arguments, annotations(type.getAnnotations(), scope));
  }

  private static JavaType dress(
      JavaType meaning, List<JavaType> arguments, List<SourceAnnotation> annotations) {
    if (arguments.isEmpty() && annotations.isEmpty()) {
      return meaning;
    }
    if (meaning instanceof ClassType known) {
      return new ClassType(known.qualifiedName(), arguments, annotations);
    }
    if (meaning instanceof UnresolvedType unknown) {
      return new UnresolvedType(unknown.name(), arguments, annotations);
    }
    return meaning.withAnnotations(annotations);
  }

  /** Returns what a type name of one or more identifiers means (JLS 6.5.5). */
  static JavaType resolveName(List<String> names, Scope scope) {
    JavaType first = scope.typeNamed(names.get(0));
    if (names.size() == 1) {
      return first != null ? first : unknown(names.get(0), scope);
    }
    if (first instanceof ClassType known) {
      JavaType member = memberOf(known.qualifiedName(), names.subList(1, names.size()), scope);
      if (member != null) {
        return member;
      }
      return new UnresolvedType(
          known.qualifiedName() + "." + String.join(".", names.subList(1, names.size())),
          List.of(),
          List.of());
    }
    if (first instanceof UnresolvedType unknown) {
      String rest = String.join(".", names.subList(1, names.size()));
      return new UnresolvedType(unknown.name() + "." + rest, List.of(), List.of());
    }
    return qualified(names, scope);
  }

  /** Returns the type of a dotted name, which starts with a package or a type in scope. */
  static JavaType resolveName(String dotted, Scope scope) {
    return resolveName(List.of(dotted.split("\\.", -1)), scope);
  }

  private static JavaType qualified(List<String> names, Scope scope) {
    String name = String.join(".", names);
    return declaration(name, scope.unit().declarations())
        .<JavaType>map(type -> JavaType.of(type.qualifiedName()))
        .orElseGet(() -> new UnresolvedType(name, List.of(), List.of()));
  }

  /**
   * Returns the type of a fully qualified name in which a nested type may be named through a
   * subtype of the type that declares it.
   */
  static Optional<DeclaredType> declaration(String name, Declarations declarations) {
    Optional<DeclaredType> exact = declarations.declaration(name);
    int dot = name.lastIndexOf('.');
    if (exact.isPresent() || dot < 0 || declarations.hasPackage(name.substring(0, dot))) {
      return exact;
    }
    return declaration(name.substring(0, dot), declarations)
        .map(outer -> outer.memberType(name.substring(dot + 1)));
  }

  private static @Nullable JavaType memberOf(String outer, List<String> names, Scope scope) {
    DeclaredType type = scope.unit().declarations().declaration(outer).orElse(null);
    for (String name : names) {
      type = type == null ? null : type.memberType(name);
    }
    return type == null ? null : JavaType.of(type.qualifiedName());
  }

  private static UnresolvedType unknown(String name, Scope scope) {
    return new UnresolvedType(scope.unit().importedNames().guess(name), List.of(), List.of());
  }

  static List<SourceAnnotation> annotations(NodeWithAnnotations<?> node, Scope scope) {
    return annotations(node.getAnnotations(), scope);
  }

  static List<SourceAnnotation> annotations(List<AnnotationExpr> written, Scope scope) {
    if (written.isEmpty()) {
      return List.of();
    }
    List<SourceAnnotation> annotations = new ArrayList<>(written.size());
    written.forEach(annotation -> annotations.add(new DeclaredAnnotation(annotation, scope)));
    return annotations;
  }
}
