package dev.docgen.engine.types;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.TypeVariable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The supertypes of a parameterized type (JLS 4.10.2); those that only Java implies are left out.
 */
final class Supertypes {
  private Supertypes() {}

  /** Returns the type itself, its superclasses, then all interfaces breadth first, each once. */
  static List<ClassType> of(ClassType type, Declarations declarations) {
    Map<String, ClassType> found = new LinkedHashMap<>();
    Deque<ClassType> interfaces = new ArrayDeque<>();
    Optional<ClassType> next = Optional.of(type);
    while (next.isPresent() && found.putIfAbsent(next.get().qualifiedName(), next.get()) == null) {
      ClassType current = next.get();
      Optional<DeclaredType> declaration = declarations.declaration(current.qualifiedName());
      declaration.ifPresent(it -> addInterfaces(it, current, interfaces));
      next =
          declaration
              .flatMap(DeclaredType::superclass)
              .flatMap(it -> bound(it, current, declarations));
    }
    while (!interfaces.isEmpty()) {
      ClassType current = interfaces.remove();
      if (found.putIfAbsent(current.qualifiedName(), current) == null) {
        declarations
            .declaration(current.qualifiedName())
            .ifPresent(it -> addInterfaces(it, current, interfaces));
      }
    }
    return List.copyOf(found.values());
  }

  private static void addInterfaces(
      DeclaredType declaration, ClassType type, Deque<ClassType> interfaces) {
    for (JavaType written : declaration.interfaces()) {
      bound(written, type, declaration.declarations()).ifPresent(interfaces::add);
    }
  }

  /** Returns a supertype as written with the subtype's arguments; erased below a raw type (4.8). */
  private static Optional<ClassType> bound(
      JavaType written, ClassType subtype, Declarations declarations) {
    if (!(written instanceof ClassType type)) {
      return Optional.empty();
    }
    Optional<DeclaredType> declaration = declarations.declaration(subtype.qualifiedName());
    if (declaration.isPresent()
        && subtype.arguments().isEmpty()
        && !declaration.get().typeParameters().isEmpty()) {
      return Optional.of(new ClassType(type.qualifiedName(), List.of(), List.of()));
    }
    return Optional.of(declaration.map(it -> type.substitute(bindings(it, subtype))).orElse(type));
  }

  /**
   * Returns what the type parameters stand for in a parameterized type; in a raw one each stands
   * for its erasure. Parameters that stand for themselves are left out.
   */
  static Map<TypeVariable, JavaType> bindings(DeclaredType declaration, ClassType type) {
    List<TypeVariable> parameters = declaration.typeParameters();
    List<JavaType> arguments = type.arguments();
    Map<TypeVariable, JavaType> bindings = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      TypeVariable parameter = parameters.get(i);
      JavaType argument = i < arguments.size() ? arguments.get(i) : Erasure.of(parameter);
      if (!argument.equals(parameter)) {
        bindings.put(parameter, argument);
      }
    }
    return bindings;
  }
}
