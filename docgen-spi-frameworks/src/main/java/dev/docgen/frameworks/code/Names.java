package dev.docgen.frameworks.code;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Set;

/** Tells by their looks what names mean that the sources do not declare. */
public final class Names {
  /** Calls that make a collection of their arguments. */
  static final Set<String> COLLECTING =
      Set.of(
          "List.of",
          "Set.of",
          "Arrays.asList",
          "Collections.singletonList",
          "Collections.singleton",
          "Stream.of");

  private Names() {}

  /** Returns a call as {@code Type.method}, or the bare name when no type is written. */
  static String of(MethodCallExpr call) {
    return call.getScope()
        .filter(Names::isType)
        .map(scope -> last(scope) + "." + call.getNameAsString())
        .orElse(call.getNameAsString());
  }

  /**
   * Returns whether an expression before a dot names a type, by the conventions of JLS 6.1: a
   * capital first, and in {@code HttpStatus.OK} the constant is told by lacking small letters.
   */
  public static boolean isType(Expression scope) {
    if (scope instanceof NameExpr name) {
      return Character.isUpperCase(name.getNameAsString().charAt(0))
          && LocalVariable.find(name).isEmpty();
    }
    return scope instanceof FieldAccessExpr access
        && Character.isUpperCase(access.getNameAsString().charAt(0))
        && access.getNameAsString().chars().anyMatch(Character::isLowerCase);
  }

  /** Returns the last part of a dotted name. */
  public static String last(Expression dotted) {
    return dotted instanceof FieldAccessExpr access ? access.getNameAsString() : dotted.toString();
  }
}
