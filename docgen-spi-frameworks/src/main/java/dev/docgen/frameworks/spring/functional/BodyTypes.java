package dev.docgen.frameworks.spring.functional;

import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import java.util.List;
import java.util.Optional;

/** Tells the types of bodies that code names: class literals, type references, extractors. */
final class BodyTypes {
  private BodyTypes() {}

  /** Returns the type that an argument names, as {@code X.class} does. */
  static Optional<JavaType> literal(Snippet argument) {
    Optional<JavaType> literal = argument.classLiteral();
    if (literal.isPresent()) {
      return literal;
    }
    Snippet meant = argument.followed();
    if (meant.expression() instanceof ObjectCreationExpr made) {
      return reference(made).map(meant.body()::resolve);
    }
    Chain chain = argument.chain();
    return switch (chain.creator()) {
      case "toMono" -> first(chain.arguments());
      case "toFlux" -> first(chain.arguments()).map(it -> JavaType.of("java.util.List", it));
      default -> Optional.empty();
    };
  }

  private static Optional<JavaType> first(List<Snippet> arguments) {
    return arguments.stream().findFirst().flatMap(BodyTypes::literal);
  }

  /** {@code new ParameterizedTypeReference<List<Pet>>() {}} names its type argument. */
  private static Optional<Type> reference(ObjectCreationExpr made) {
    ClassOrInterfaceType type = made.getType();
    return type.getNameAsString().equals("ParameterizedTypeReference")
        ? type.getTypeArguments().flatMap(arguments -> arguments.getFirst())
        : Optional.empty();
  }

  /** Returns the type of a body that is written: by its value, or by the type named beside it. */
  static Optional<JavaType> written(List<Snippet> arguments) {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    Snippet value = arguments.get(0);
    Optional<JavaType> actual = value.type();
    if (arguments.size() > 1) {
      Optional<JavaType> named = literal(arguments.get(1));
      boolean several = actual.filter(it -> it.is("reactor.core.publisher.Flux")).isPresent();
      return several ? named.map(it -> JavaType.of("java.util.List", it)) : named.or(() -> actual);
    }
    Chain chain = value.chain();
    return switch (chain.creator()) {
      case "fromValue", "fromObject", "fromPublisher", "fromProducer" -> written(chain.arguments());
      default -> actual;
    };
  }
}
