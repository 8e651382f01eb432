package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.BinaryExpr;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.PrimitiveType;
import java.util.List;
import java.util.Optional;

/** The types of operator expressions (JLS 15.18 to 15.24). */
final class Operators {
  private static final List<String> BY_WIDTH = List.of("int", "long", "float", "double");

  private Operators() {}

  static JavaType primitive(String name) {
    return new PrimitiveType(name, List.of());
  }

  static Optional<JavaType> binary(
      BinaryExpr.Operator operator, Optional<JavaType> left, Optional<JavaType> right) {
    switch (operator) {
      case AND, OR, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> {
        return Optional.of(primitive("boolean"));
      }
      case PLUS -> {
        if (isString(left) || isString(right)) {
          return Optional.of(JavaType.of("java.lang.String"));
        }
      }
      default -> {}
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    String a = unboxed(left.get());
    String b = unboxed(right.get());
    if (a.equals("boolean") && b.equals("boolean")) {
      return Optional.of(primitive("boolean"));
    }
    int width = Math.max(0, Math.max(BY_WIDTH.indexOf(a), BY_WIDTH.indexOf(b)));
    return a.isEmpty() || b.isEmpty()
        ? Optional.empty()
        : Optional.of(primitive(BY_WIDTH.get(width)));
  }

  private static boolean isString(Optional<JavaType> type) {
    return type.filter(it -> it.is("java.lang.String")).isPresent();
  }

  private static String unboxed(JavaType type) {
    for (String name :
        List.of("boolean", "byte", "short", "char", "int", "long", "float", "double")) {
      if (Subtyping.boxed(primitive(name)).describe().equals(Subtyping.boxed(type).describe())) {
        return name;
      }
    }
    return "";
  }
}
