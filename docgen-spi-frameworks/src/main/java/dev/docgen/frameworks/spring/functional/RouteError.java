package dev.docgen.frameworks.spring.functional;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.JavaType;
import java.util.Objects;
import java.util.Optional;

/**
 * What a router's builder does about the errors of its routes: {@code onError} (Spring Framework
 * reference, "Functional Endpoints", Filtering Handler Functions).
 *
 * @param exception the class it handles, subclasses too
 * @param handler makes the answer
 */
public record RouteError(JavaType exception, Function handler) {
  private static final JavaType ANY = JavaType.of("java.lang.Throwable");

  public RouteError {
    Objects.requireNonNull(exception, "exception");
    Objects.requireNonNull(handler, "handler");
  }

  /** Reads a call of {@code onError}; empty for another, or when what it handles is not told. */
  static Optional<RouteError> of(Step step) {
    return step.name().equals("onError") && step.arguments().size() == 2
        ? exception(step.arguments().get(0))
            .flatMap(
                type -> step.arguments().get(1).function().map(code -> new RouteError(type, code)))
        : Optional.empty();
  }

  private static Optional<JavaType> exception(Snippet condition) {
    Optional<JavaType> literal = condition.classLiteral();
    if (literal.isPresent()) {
      return literal;
    }
    Snippet meant = condition.followed();
    if (meant.expression() instanceof MethodReferenceExpr reference) {
      return reference.getIdentifier().equals("isInstance")
              && reference.getScope() instanceof ClassExpr type
          ? meant.with(type).classLiteral()
          : Optional.empty();
    }
    return condition
        .function()
        .flatMap(it -> it.results().stream().findFirst().flatMap(RouteError::tested));
  }

  /** A lambda asks for the class, or takes everything. */
  private static Optional<JavaType> tested(Snippet result) {
    Expression test = result.expression();
    if (test instanceof InstanceOfExpr instance) {
      return Optional.of(result.body().resolve(instance.getType()));
    }
    return result.constant().filter(Boolean.TRUE::equals).map(it -> ANY);
  }
}
