package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a {@code WebApplicationException} answers by what it is made with: a {@code Response} or a
 * status, given where it is thrown or by the constructors of its class (Jakarta REST 3.1, section
 * 3.3.4).
 */
final class MadeExceptions {
  private static final int MAX_CONSTRUCTORS = 8;
  private static final Pattern CODE = Pattern.compile("[1-5]\\d\\d");

  private final SourceTree sources;
  private final AnswerCode code;

  MadeExceptions(SourceTree sources) {
    this.sources = sources;
    code = new AnswerCode(sources);
  }

  /** Returns the answers that a {@code new} expression tells; empty when it tells none. */
  List<BuiltAnswer> of(Snippet creation) {
    return creation.expression() instanceof ObjectCreationExpr made
        ? made(creation.body().resolve(made.getType()), creation, made.getArguments(), 0)
        : List.of();
  }

  /** What a constructor of the sources passes on tells more than what it is given. */
  private List<BuiltAnswer> made(
      JavaType type, Snippet place, List<Expression> arguments, int depth) {
    List<BuiltAnswer> constructed =
        depth < MAX_CONSTRUCTORS
            ? sources
                .type(type)
                .filter(it -> it.unit().isPresent())
                .map(it -> constructed(it, place, arguments, depth + 1))
                .orElse(List.of())
            : List.of();
    return constructed.isEmpty() ? given(place.all(arguments)) : constructed;
  }

  private List<BuiltAnswer> given(List<Snippet> arguments) {
    for (Snippet argument : arguments) {
      Optional<String> status = HttpStatuses.code(argument).filter(CODE.asMatchPredicate());
      if (status.isPresent()) {
        return List.of(BuiltAnswer.of(status.get(), argument.location()));
      }
      List<BuiltAnswer> built = code.value(argument).answers();
      if (!built.isEmpty()) {
        return built.stream().filter(it -> !it.status().isEmpty()).toList();
      }
    }
    return List.of();
  }

  private List<BuiltAnswer> constructed(
      SourceType type, Snippet place, List<Expression> arguments, int depth) {
    List<? extends SourceMethod> fitting =
        type.constructors().stream()
            .filter(it -> it.parameters().size() == arguments.size())
            .toList();
    Optional<Function> entered =
        fitting.size() == 1 ? place.entered(fitting.get(0), arguments) : Optional.empty();
    return entered.map(it -> passedOn(type, it, depth)).orElse(List.of());
  }

  private List<BuiltAnswer> passedOn(SourceType type, Function constructor, int depth) {
    Node first = constructor.code().getChildNodes().stream().findFirst().orElse(null);
    if (!(first instanceof ExplicitConstructorInvocationStmt call)) {
      return List.of();
    }
    Optional<JavaType> next =
        call.isThis() ? Optional.of(type.type()) : type.superclass().map(JavaType.class::cast);
    return next.map(it -> made(it, constructor.place(), call.getArguments(), depth))
        .orElse(List.of());
  }
}
