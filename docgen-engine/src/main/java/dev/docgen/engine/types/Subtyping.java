package dev.docgen.engine.types;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.PrimitiveType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.JavaType.WildcardType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether values of one type can be passed where another is declared (JLS 5.3), by erasure. */
final class Subtyping {
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "char", "java.lang.Character",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");
  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");

  private Subtyping() {}

  static JavaType boxed(JavaType type) {
    String box = type instanceof PrimitiveType primitive ? BOXES.get(primitive.name()) : null;
    return box == null ? type : JavaType.of(box);
  }

  /** Returns the type whose members a value has: for a variable or wildcard that of its bound. */
  static Optional<ClassType> asClass(JavaType type) {
    if (type instanceof ClassType named) {
      return Optional.of(named);
    }
    if (type instanceof TypeVariable variable) {
      return variable.bounds().isEmpty() ? Optional.empty() : asClass(variable.bounds().get(0));
    }
    return type instanceof WildcardType wildcard && wildcard.upperBound() != null
        ? asClass(wildcard.upperBound())
        : Optional.empty();
  }

  /**
   * Returns how well a type fits: 3 the same, 2 convertible, 1 when that cannot be told, 0 when it
   * does not fit.
   */
  static int fit(@Nullable JavaType from, JavaType to, Declarations declarations) {
    if (from == null || isUnknown(from) || isUnknown(to)) {
      return 1;
    }
    JavaType source = Erasure.of(from);
    JavaType target = Erasure.of(to);
    if (source.describe().equals(target.describe())) {
      return 3;
    }
    if (source instanceof PrimitiveType a && target instanceof PrimitiveType b) {
      return widens(a.name(), b.name()) ? 2 : 0;
    }
    if (source instanceof ArrayType a && target instanceof ArrayType b) {
      return Math.min(2, fit(a.component(), b.component(), declarations));
    }
    if (target.is("java.lang.Object")) {
      return 2;
    }
    if (target instanceof PrimitiveType) {
      return boxed(target).describe().equals(source.describe()) ? 2 : 0;
    }
    return boxed(source) instanceof ClassType subtype && target instanceof ClassType supertype
        ? fit(subtype, supertype, declarations)
        : 0;
  }

  private static int fit(ClassType subtype, ClassType supertype, Declarations declarations) {
    Optional<DeclaredType> declaration = declarations.declaration(subtype.qualifiedName());
    if (declaration.isEmpty()) {
      return 1;
    }
    boolean complete = true;
    for (ClassType type : declarations.supertypesOf(subtype)) {
      if (type.qualifiedName().equals(supertype.qualifiedName())) {
        return 2;
      }
      complete &=
          declarations
              .declaration(type.qualifiedName())
              .map(it -> it.directSupertypes().stream().noneMatch(Subtyping::isUnknown))
              .orElse(false);
    }
    return complete ? 0 : 1;
  }

  private static boolean isUnknown(JavaType type) {
    return type instanceof UnresolvedType;
  }

  private static boolean widens(String from, String to) {
    if (from.equals("char")) {
      return WIDENING.indexOf(to) >= WIDENING.indexOf("int");
    }
    int source = WIDENING.indexOf(from);
    return source >= 0 && source <= WIDENING.indexOf(to);
  }
}
