package dev.docgen.frameworks.spring;

import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import java.util.List;

/** Finds the {@code @Bean} methods of a type. */
final class Beans {
  private static final String BEAN = "org.springframework.context.annotation.Bean";

  private Beans() {}

  /**
   * Returns the bean methods that declare a type, in source order.
   *
   * @param qualifiedName of the type
   * @param simpleName counts where the name cannot be resolved
   */
  static List<SourceMethod> of(SourceType type, String qualifiedName, String simpleName) {
    return type.methods().stream()
        .filter(method -> method.annotations().has(BEAN))
        .filter(method -> is(method.returnType(), qualifiedName, simpleName))
        .map(method -> (SourceMethod) method)
        .toList();
  }

  static boolean is(JavaType type, String qualifiedName, String simpleName) {
    return type.is(qualifiedName)
        || (type instanceof JavaType.UnresolvedType unknown
            && (unknown.name().equals(qualifiedName)
                || unknown.name().endsWith("." + simpleName)
                || unknown.name().equals(simpleName)));
  }
}
