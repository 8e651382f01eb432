package dev.docgen.engine.types;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.JavaType.WildcardType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the type parameters of a call stand for, as far as its arguments tell: a simple form of JLS
 * 18.5 in which the first argument that tells decides.
 */
final class Inference {
  private final Declarations declarations;
  private final Set<TypeVariable> open;
  private final Map<TypeVariable, JavaType> found = new LinkedHashMap<>();

  Inference(List<TypeVariable> parameters, Declarations declarations) {
    this.declarations = declarations;
    this.open = new HashSet<>(parameters);
  }

  /** Learns from an argument's type and the type of the parameter it is passed to. */
  void learn(JavaType declared, JavaType actual) {
    if (open.isEmpty()) {
      return;
    }
    if (declared instanceof TypeVariable variable) {
      boolean tells = !(actual instanceof WildcardType) && !(actual instanceof TypeVariable);
      if (open.contains(variable) && tells) {
        found.putIfAbsent(variable, Subtyping.boxed(actual));
      }
    } else if (declared instanceof WildcardType wildcard) {
      learnBounds(wildcard, actual);
    } else if (declared instanceof ArrayType array && actual instanceof ArrayType actualArray) {
      learn(array.component(), actualArray.component());
    } else if (declared instanceof ClassType type && !type.arguments().isEmpty()) {
      Subtyping.asClass(Subtyping.boxed(actual)).ifPresent(it -> learnArguments(type, it));
    }
  }

  private void learnBounds(WildcardType declared, JavaType actual) {
    if (declared.upperBound() != null) {
      learn(declared.upperBound(), actual);
    }
    if (declared.lowerBound() != null) {
      learn(declared.lowerBound(), actual);
    }
  }

  private void learnArguments(ClassType declared, ClassType actual) {
    for (ClassType supertype : declarations.supertypesOf(actual)) {
      if (supertype.qualifiedName().equals(declared.qualifiedName())) {
        int count = Math.min(supertype.arguments().size(), declared.arguments().size());
        for (int i = 0; i < count; i++) {
          JavaType argument = supertype.arguments().get(i);
          learn(declared.arguments().get(i), bound(argument));
        }
        return;
      }
    }
  }

  private static JavaType bound(JavaType argument) {
    if (argument instanceof WildcardType wildcard) {
      if (wildcard.upperBound() != null) {
        return wildcard.upperBound();
      }
      return wildcard.lowerBound() != null ? wildcard.lowerBound() : wildcard;
    }
    return argument;
  }

  /** Returns a type with what was learnt; what remains open becomes an unbounded wildcard. */
  JavaType apply(JavaType type) {
    Map<TypeVariable, JavaType> bindings = new LinkedHashMap<>(found);
    open.forEach(
        variable -> bindings.putIfAbsent(variable, new WildcardType(null, null, List.of())));
    return type.substitute(bindings);
  }

  /** Returns a type with what was learnt so far; what remains open stays. */
  JavaType applyKnown(JavaType type) {
    return type.substitute(found);
  }
}
