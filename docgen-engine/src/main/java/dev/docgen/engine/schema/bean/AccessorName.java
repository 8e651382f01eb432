package dev.docgen.engine.schema.bean;

import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import java.util.Optional;
import java.util.Set;

/** The property a method stands for by its name, as Jackson's default naming has it. */
final class AccessorName {
  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");
  private static final Set<String> NEVER = Set.of("getClass", "getMetaClass");

  private AccessorName() {}

  static Optional<String> ofGetter(SourceMethod method) {
    if (!method.parameters().isEmpty()
        || method.returnType().isVoid()
        || NEVER.contains(method.name())) {
      return Optional.empty();
    }
    Optional<String> name = afterPrefix(method.name(), "get");
    return name.isEmpty() && isBoolean(method.returnType())
        ? afterPrefix(method.name(), "is")
        : name;
  }

  static Optional<String> ofSetter(SourceMethod method) {
    return method.parameters().size() == 1 ? afterPrefix(method.name(), "set") : Optional.empty();
  }

  static boolean isIsGetter(SourceMethod method) {
    return method.name().startsWith("is");
  }

  static boolean isBoolean(JavaType type) {
    return BOOLEANS.contains(type.describe());
  }

  /**
   * Returns what follows the prefix, with all leading upper-case letters lowered ({@code getURL} is
   * {@code url}); the whole name when a lower-case letter follows, as swagger-core keeps {@code
   * get_id}.
   */
  private static Optional<String> afterPrefix(String method, String prefix) {
    if (!method.startsWith(prefix) || method.length() == prefix.length()) {
      return Optional.empty();
    }
    if (!Character.isUpperCase(method.charAt(prefix.length()))) {
      return prefix.equals("set")
          ? Optional.of(method.substring(prefix.length()))
          : Optional.of(method);
    }
    return Optional.of(lowerLeading(method.substring(prefix.length())));
  }

  /** Returns a name with all its leading upper-case letters lowered: {@code url} for a URL. */
  static String lowerLeading(String accessed) {
    StringBuilder name = new StringBuilder(accessed);
    for (int i = 0; i < name.length() && Character.isUpperCase(name.charAt(i)); i++) {
      name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
    }
    return name.toString();
  }
}
