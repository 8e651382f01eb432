package dev.docgen.engine.schema;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.JavaType.WildcardType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A type without variables and wildcards: each becomes its first bound, and {@code Object} where it
 * has none or is bound by itself, as Jackson's type factory resolves them.
 */
final class ErasedType {
  static final ClassType OBJECT = JavaType.of("java.lang.Object");

  private ErasedType() {}

  static JavaType of(JavaType type) {
    return erase(type, new HashSet<>());
  }

  private static JavaType erase(JavaType type, Set<TypeVariable> open) {
    if (type instanceof TypeVariable variable) {
      return eraseVariable(variable, open);
    }
    if (type instanceof WildcardType wildcard) {
      JavaType bound = wildcard.upperBound();
      return bound == null ? OBJECT : erase(bound, open);
    }
    if (type instanceof ArrayType array) {
      return new ArrayType(erase(array.component(), open), array.annotations());
    }
    if (type instanceof ClassType known && !known.arguments().isEmpty()) {
      return new ClassType(
          known.qualifiedName(), eraseAll(known.arguments(), open), known.annotations());
    }
    if (type instanceof UnresolvedType unknown && !unknown.arguments().isEmpty()) {
      return new UnresolvedType(
          unknown.name(), eraseAll(unknown.arguments(), open), unknown.annotations());
    }
    return type;
  }

  private static JavaType eraseVariable(TypeVariable variable, Set<TypeVariable> open) {
    if (variable.bounds().isEmpty() || !open.add(variable)) {
      return OBJECT;
    }
    JavaType bound = erase(variable.bounds().get(0), open);
    open.remove(variable);
    return bound;
  }

  private static List<JavaType> eraseAll(List<JavaType> types, Set<TypeVariable> open) {
    List<JavaType> erased = new ArrayList<>(types.size());
    types.forEach(type -> erased.add(erase(type, open)));
    return erased;
  }
}
