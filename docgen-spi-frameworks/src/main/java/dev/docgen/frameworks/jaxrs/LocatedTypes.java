package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classes that a sub-resource locator answers (Jakarta REST 3.1, section 3.4.1): the declared
 * one, or where that has no resource methods those that the locator's code returns, as objects or
 * as classes.
 */
final class LocatedTypes {
  private final SourceTree sources;
  private final Map<String, ClassType> found = new LinkedHashMap<>();

  private LocatedTypes(SourceTree sources) {
    this.sources = sources;
  }

  /** Returns the types in the order of the code; empty where the sources do not tell them. */
  static List<ClassType> of(SourceMethod locator, SourceTree sources) {
    LocatedTypes types = new LocatedTypes(sources);
    Optional<ClassType> declared = types.ofSources(held(locator.returnType()));
    if (declared.filter(types::isResource).isPresent()) {
      return List.of(declared.get());
    }
    for (Snippet returned : Snippet.returnedBy(locator)) {
      if (!types.add(returned)) {
        returned.alternatives().forEach(types::add);
      }
    }
    return types.found.isEmpty() ? declared.stream().toList() : List.copyOf(types.found.values());
  }

  /** Returns whether an expression tells the class of a resource. */
  private boolean add(Snippet returned) {
    Optional<ClassType> type =
        returned
            .classLiteral()
            .or(() -> made(returned))
            .or(returned::type)
            .flatMap(it -> ofSources(held(it)))
            .filter(this::isResource);
    type.ifPresent(it -> found.putIfAbsent(it.describe(), it));
    return type.isPresent();
  }

  /** {@code ResourceContext} makes resources of classes and completes those that it is given. */
  private Optional<JavaType> made(Snippet returned) {
    return returned.followed().expression() instanceof MethodCallExpr call
            && call.getArguments().size() == 1
            && (call.getNameAsString().equals("getResource")
                || call.getNameAsString().equals("initResource"))
        ? Optional.of(returned.followed().with(call.getArgument(0)))
            .flatMap(it -> it.classLiteral().or(it::type))
        : Optional.empty();
  }

  /** Returns the class that a {@code Class} stands for, the bound of what is open. */
  private static JavaType held(JavaType type) {
    JavaType value = RestTypes.unwrapped(type);
    if (value.is("java.lang.Class")) {
      return held(value.argument(0).orElse(value));
    }
    if (value instanceof JavaType.WildcardType wildcard && wildcard.upperBound() != null) {
      return held(wildcard.upperBound());
    }
    return value instanceof JavaType.TypeVariable variable && !variable.bounds().isEmpty()
        ? held(variable.bounds().get(0))
        : value;
  }

  private Optional<ClassType> ofSources(JavaType type) {
    return type instanceof ClassType known
            && sources.type(known).flatMap(SourceType::unit).isPresent()
        ? Optional.of(known)
        : Optional.empty();
  }

  private boolean isResource(ClassType type) {
    return sources.methods(type).stream()
        .anyMatch(
            method ->
                Verbs.isResource(method)
                    || method.inheritedAnnotations().has(RestAnnotations.PATH));
  }
}
