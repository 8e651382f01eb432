package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceTree;
import java.util.Optional;

/**
 * Tells which configuration property a getter of a class with {@code @ConfigurationProperties}
 * reads (Spring Boot reference, "Type-safe Configuration Properties").
 */
final class BoundProperties {
  private static final String CONFIGURATION_PROPERTIES =
      "org.springframework.boot.context.properties.ConfigurationProperties";

  private BoundProperties() {}

  /**
   * Returns the key: of {@code shop.getContact().getName()} it is {@code shop.contact.name}, where
   * the class of {@code shop} has that prefix; empty for another expression.
   */
  static Optional<String> keyOf(Snippet value, SourceTree sources) {
    if (!(value.expression() instanceof MethodCallExpr call) || !call.getArguments().isEmpty()) {
      return Optional.empty();
    }
    return call.getScope()
        .map(value::with)
        .flatMap(scope -> keyOf(scope, sources).or(() -> prefix(scope, sources)))
        .map(outer -> outer.isEmpty() ? property(call) : outer + "." + property(call));
  }

  private static Optional<String> prefix(Snippet bean, SourceTree sources) {
    return bean.type()
        .flatMap(sources::type)
        .flatMap(type -> type.annotations().find(CONFIGURATION_PROPERTIES))
        .map(BoundProperties::prefix);
  }

  private static String prefix(SourceAnnotation annotation) {
    return annotation
        .string("prefix")
        .filter(text -> !text.isEmpty())
        .or(() -> annotation.string("value"))
        .orElse("");
  }

  /** A record's accessor is called as its property; case does not count in keys. */
  private static String property(MethodCallExpr call) {
    return call.getNameAsString().replaceFirst("^(?:get|is)(?=[A-Z])", "");
  }
}
