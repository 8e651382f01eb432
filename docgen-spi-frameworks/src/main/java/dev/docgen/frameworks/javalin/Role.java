package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import java.util.Map;
import java.util.Optional;

/** What a value of the application's code is to Javalin. */
enum Role {
  /** {@code io.javalin.Javalin}. */
  APP,
  /** What {@code Javalin.create} hands to its argument. */
  CONFIG,
  /** What takes routes: {@code config.router} of Javalin 6, {@code config.routes} of Javalin 7. */
  ROUTER;

  private static final String LIBRARY = "io.javalin.";

  private static final Map<String, Role> BY_TYPE =
      Map.of(
          "Javalin", APP,
          "JavalinConfig", CONFIG,
          "JavalinState", CONFIG,
          "RouterConfig", ROUTER,
          "RoutesConfig", ROUTER,
          "JavalinDefaultRouting", ROUTER,
          "JavalinDefaultRoutingApi", ROUTER,
          "RoutingApi", ROUTER);

  /** Returns the role of values of a type. */
  static Optional<Role> of(JavaType type) {
    return libraryName(type).map(BY_TYPE::get);
  }

  /**
   * Returns the simple name of a class of Javalin's; a name that is imported with all of its
   * package is known by itself.
   */
  static Optional<String> libraryName(JavaType type) {
    String name =
        type instanceof JavaType.UnresolvedType unknown
            ? unknown.name()
            : type.className().orElse("");
    boolean ours = name.startsWith(LIBRARY) || (!name.isEmpty() && name.indexOf('.') < 0);
    return ours ? Optional.of(name.substring(name.lastIndexOf('.') + 1)) : Optional.empty();
  }

  /** Returns whether what a call is made on names that class of Javalin's. */
  static boolean isLibraryName(Expression scope, String simpleName, SourceBody body) {
    String text = scope.toString();
    return text.equals(simpleName)
        ? libraryName(body.resolve(new ClassOrInterfaceType(null, simpleName)))
            .filter(simpleName::equals)
            .isPresent()
        : text.startsWith(LIBRARY) && text.endsWith("." + simpleName);
  }

  /** Returns the role of a member of a value in this role. */
  Optional<Role> member(String name) {
    boolean routing = name.equals("router") || name.equals("routes");
    return this == CONFIG && routing ? Optional.of(ROUTER) : Optional.empty();
  }

  /** Returns the role of what a call on a value in this role answers: most answer the value. */
  Optional<Role> called(String name) {
    return switch (this) {
      case APP -> Optional.of(name.equals("unsafeConfig") || name.equals("cfg") ? CONFIG : APP);
      case ROUTER -> Optional.of(ROUTER);
      case CONFIG -> Optional.empty();
    };
  }
}
