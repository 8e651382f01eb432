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
  private final AnswerCode code = new AnswerCode();

  MapperAnswers(SourceTree sources, ExceptionTypes types) {
    this.sources = sources;
    this.types = types;
  }

  /** Returns the answers whose status the sources tell, in source order. */
  List<BuiltAnswer> of(SourceMethod mapper, Raised raised) {
    MapperBranches branches = new MapperBranches(mapper.parameters().get(0).name(), raised, types);
    List<BuiltAnswer> answers = new ArrayList<>();
    for (Snippet returned : Snippet.returnedBy(mapper)) {
      if (branches.reach(returned)) {
        code.value(returned).answers().forEach(it -> answers.addAll(told(it, returned, raised)));
      }
    }
    return answers;
  }

  private List<BuiltAnswer> told(BuiltAnswer answer, Snippet returned, Raised raised) {
    if (!answer.status().isEmpty()) {
      return List.of(answer);
    }
    return asked(returned).stream()
        .flatMap(it -> statuses(it, raised).stream())
        .distinct()
        .map(answer::withStatus)
        .toList();
  }

  /** Returns the method by which the mapper asks for the status: {@code status(e.code())}. */
  private static Optional<String> asked(Snippet returned) {
    return returned.expression().findAll(MethodCallExpr.class).stream()
        .filter(it -> it.getNameAsString().equals("status") && !it.getArguments().isEmpty())
        .map(it -> returned.with(it.getArgument(0)))
        .map(it -> it.named().orElse(it).expression())
        .filter(MapperAnswers::isGetter)
        .map(it -> ((MethodCallExpr) it).getNameAsString())
        .findFirst();
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
