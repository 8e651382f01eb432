package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an exception mapper answers to one exception: by the branches that take it, its status by
 * what the exception was made with, or by the method of its class, where the mapper asks it.
 */
final class MapperAnswers {
  private final SourceTree sources;
  private final ExceptionTypes types;

  private final OwnAnswers own;

  MapperAnswers(SourceTree sources, ExceptionTypes types, OwnAnswers own) {
    this.sources = sources;
    this.types = types;
    this.own = own;
  }

  /** Returns the answers whose status the sources tell, in source order. */
  List<BuiltAnswer> of(SourceMethod mapper, Raised raised) {
    MapperBranches branches = new MapperBranches(mapper.parameters().get(0).name(), raised, types);
    AnswerCode code = new AnswerCode(sources, branches::reach);
    List<BuiltAnswer> answers = new ArrayList<>();
    for (Snippet returned : Snippet.returnedBy(mapper)) {
      if (branches.reach(returned)) {
        if (asksResponse(returned)) {
          answers.addAll(own.of(raised));
        }
        code.value(returned)
            .answers()
            .forEach(it -> answers.addAll(told(it, returned, raised, branches)));
      }
    }
    return answers;
  }

  /** {@code ((WebApplicationException) e).getResponse()}, also for its status alone. */
  private static boolean asksResponse(Snippet value) {
    Snippet meant = value.followed();
    return meant.expression() instanceof MethodCallExpr call
        && (call.getNameAsString().equals("getResponse")
            || (call.getArguments().isEmpty()
                && call.getScope().filter(it -> asksResponse(meant.with(it))).isPresent()));
  }

  private List<BuiltAnswer> told(
      BuiltAnswer answer, Snippet returned, Raised raised, MapperBranches branches) {
    if (!answer.status().isEmpty()) {
      return List.of(answer);
    }
    boolean ownStatus =
        statusArguments(returned)
            .flatMap(it -> it.alternatives().stream())
            .anyMatch(it -> branches.reach(it) && asksResponse(it));
    Stream<String> statuses =
        ownStatus
            ? own.of(raised).stream().map(BuiltAnswer::status)
            : asked(returned).stream().flatMap(it -> statuses(it, raised).stream());
    return statuses.distinct().map(answer::withStatus).toList();
  }

  /** Returns the method by which the mapper asks for the status: {@code status(e.code())}. */
  private static Optional<String> asked(Snippet returned) {
    return statusArguments(returned)
        .map(it -> it.named().orElse(it).expression())
        .filter(MapperAnswers::isGetter)
        .map(it -> ((MethodCallExpr) it).getNameAsString())
        .findFirst();
  }

  private static Stream<Snippet> statusArguments(Snippet returned) {
    return returned.expression().findAll(MethodCallExpr.class).stream()
        .filter(it -> it.getNameAsString().equals("status") && !it.getArguments().isEmpty())
        .map(it -> returned.with(it.getArgument(0)));
  }

  private static boolean isGetter(Expression status) {
    return status instanceof MethodCallExpr call
        && call.getArguments().isEmpty()
        && call.getScope().filter(it -> !it.isMethodCallExpr()).isPresent();
  }

  private List<String> statuses(String getter, Raised raised) {
    List<String> stated = stated(getter, raised);
    Snippet creation = raised.creation();
    return !stated.isEmpty() || creation == null
        ? stated
        : new MadeExceptions(sources).of(creation).stream().map(BuiltAnswer::status).toList();
  }

  /** What the nearest class that declares the method returns (JLS 8.4.8), where it is constant. */
  private List<String> stated(String getter, Raised raised) {
    return types.superclasses(raised.type()).stream()
        .flatMap(it -> sources.type(it).stream())
        .flatMap(it -> declared(getter, it))
        .findFirst()
        .map(Snippet::returnedBy)
        .orElse(List.of())
        .stream()
        .flatMap(it -> it.alternatives().stream())
        .flatMap(it -> HttpStatuses.code(it).stream())
        .toList();
  }

  private static Stream<? extends SourceMethod> declared(String getter, SourceType type) {
    return type.methods().stream()
        .filter(it -> it.name().equals(getter) && it.parameters().isEmpty());
  }
}
