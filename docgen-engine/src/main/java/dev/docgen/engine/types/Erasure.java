package dev.docgen.engine.types;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.JavaType.WildcardType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import java.util.ArrayList;
import java.util.List;

/** The erasure of types (JLS 4.6) and of signatures (JLS 8.4.2). */
final class Erasure {
  private static final JavaType OBJECT = JavaType.of("java.lang.Object");

  private Erasure() {}

  static JavaType of(JavaType type) {
    if (type instanceof ClassType named) {
      return JavaType.of(named.qualifiedName());
    }
    if (type instanceof ArrayType array) {
      return new ArrayType(of(array.component()), List.of());
    }
    if (type instanceof TypeVariable variable) {
      return variable.bounds().isEmpty() ? OBJECT : of(variable.bounds().get(0));
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.upperBound() == null ? OBJECT : of(wildcard.upperBound());
    }
    return type instanceof UnresolvedType unknown
        ? new UnresolvedType(unknown.name(), List.of(), List.of())
        : type.withAnnotations(List.of());
  }

  /** Returns the name and erased parameter types: equal for methods that override one another. */
  static String signature(SourceMethod method) {
    List<String> parameters = new ArrayList<>();
    for (SourceParameter parameter : method.parameters()) {
      parameters.add(of(parameter.type()).describe());
    }
    return method.name() + "(" + String.join(",", parameters) + ")";
  }
}
