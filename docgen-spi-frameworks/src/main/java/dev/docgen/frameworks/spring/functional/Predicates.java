package dev.docgen.frameworks.spring.functional;

import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads request predicates (Spring Framework reference, "Functional Endpoints", Predicates): the
 * static methods of {@code RequestPredicates}, {@code and} and {@code or}. What narrows by
 * something that OpenAPI cannot say, such as a lambda, narrows nothing.
 */
final class Predicates {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private Predicates() {}

  /** Returns the alternatives; empty when a path in it is not constant. */
  static Optional<List<Narrowing>> read(Snippet predicate) {
    Chain chain = predicate.chain();
    Optional<List<Narrowing>> result = created(chain).map(List::of);
    for (Step step : chain.steps()) {
      if (step.name().equals("and") && result.isPresent() && !step.arguments().isEmpty()) {
        List<Narrowing> before = result.get();
        result = read(step.arguments().get(0)).map(next -> Narrowing.combine(before, next));
      } else if (step.name().equals("or") && result.isPresent() && !step.arguments().isEmpty()) {
        List<Narrowing> before = result.get();
        result = read(step.arguments().get(0)).map(next -> either(before, next));
      }
    }
    boolean negated = chain.steps().stream().anyMatch(step -> step.name().equals("negate"));
    return negated ? Optional.of(List.of(Narrowing.NONE)) : result;
  }

  private static List<Narrowing> either(List<Narrowing> first, List<Narrowing> second) {
    List<Narrowing> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static Optional<Narrowing> created(Chain chain) {
    String name = chain.creator();
    List<Snippet> arguments = chain.arguments();
    if (METHODS.contains(name) && arguments.isEmpty()) {
      return Optional.of(Narrowing.NONE.withMethods(List.of(name)));
    }
    if (METHODS.contains(name)) {
      return path(arguments).map(it -> it.withMethods(List.of(name)));
    }
    return switch (name) {
      case "path" -> path(arguments);
      case "method", "methods" -> Optional.of(Narrowing.NONE.withMethods(names(arguments)));
      case "accept" -> Optional.of(Narrowing.NONE.withProduces(MediaTypes.read(arguments)));
      case "contentType" -> Optional.of(Narrowing.NONE.withConsumes(MediaTypes.read(arguments)));
      case "queryParam", "param" -> Optional.of(queryParam(arguments));
      case "version" ->
          Optional.of(
              Narrowing.NONE.withVersion(
                  arguments.stream().findFirst().flatMap(Snippet::text).orElse(null)));
      default -> Optional.of(Narrowing.NONE);
    };
  }

  private static Optional<Narrowing> path(List<Snippet> arguments) {
    return arguments.stream().findFirst().flatMap(Snippet::text).map(Narrowing.NONE::withPath);
  }

  private static List<String> names(List<Snippet> arguments) {
    return arguments.stream()
        .flatMap(it -> it.elements().stream())
        .flatMap(it -> it.simpleName().stream())
        .toList();
  }

  private static Narrowing queryParam(List<Snippet> arguments) {
    Optional<String> name = arguments.stream().findFirst().flatMap(Snippet::text);
    Optional<String> value = arguments.size() > 1 ? arguments.get(1).text() : Optional.empty();
    return name.map(it -> Narrowing.NONE.withQueryParam(it, value.orElse(null)))
        .orElse(Narrowing.NONE);
  }
}
