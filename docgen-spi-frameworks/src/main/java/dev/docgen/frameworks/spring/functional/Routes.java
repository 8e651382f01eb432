package dev.docgen.frameworks.spring.functional;

import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the routes of a {@code RouterFunction} (Spring Framework reference, "Functional Endpoints";
 * springdoc reference, "Spring WebFlux/WebMvc.fn with Functional Endpoints").
 */
public final class Routes {
  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  /** Router functions inside one another; deeper ones are left out. */
  private static final int MAX_DEPTH = 32;

  private static final String ATTRIBUTE = "OPERATION_ATTRIBUTE";

  private final Consumer<Snippet> unreadable;
  private final int depth;

  private Routes(Consumer<Snippet> unreadable, int depth) {
    this.unreadable = unreadable;
    this.depth = depth;
  }

  /**
   * Returns the routes in source order.
   *
   * @param router an expression of type {@code RouterFunction}
   * @param unreadable told of each route whose path or shape is not literal; it is left out
   */
  public static List<Route> read(Snippet router, Consumer<Snippet> unreadable) {
    return new Routes(unreadable, 0).of(router);
  }

  private List<Route> of(Snippet router) {
    if (depth > MAX_DEPTH) {
      unreadable.accept(router);
      return List.of();
    }
    Chain chain = router.chain();
    List<Route> routes = new ArrayList<>(created(chain));
    addSteps(chain.steps(), routes);
    return routes;
  }

  private List<Route> created(Chain chain) {
    List<Snippet> arguments = chain.arguments();
    boolean routing = chain.creator().equals("route") || chain.creator().equals("nest");
    if (chain.creator().equals("route") && arguments.isEmpty()) {
      return List.of();
    }
    if (routing && arguments.size() == 2) {
      return chain.creator().equals("route")
          ? route(arguments.get(0), arguments.get(1), null)
          : within(arguments.get(0), nested(arguments.get(1)), chain.origin());
    }
    if (!chain.creator().equals("resources")) {
      unreadable.accept(chain.origin());
    }
    return List.of();
  }

  private void addSteps(List<Step> steps, List<Route> routes) {
    for (Step step : steps) {
      int before = routes.size();
      routes.addAll(added(step));
      if (step.name().equals("withAttribute") && before > 0) {
        document(step, routes);
      }
    }
    List<RouteError> errors = steps.stream().flatMap(it -> RouteError.of(it).stream()).toList();
    routes.replaceAll(it -> it.handledBy(errors));
  }

  private List<Route> added(Step step) {
    List<Snippet> arguments = step.arguments();
    if (VERBS.contains(step.name())) {
      return verb(step);
    }
    if (arguments.isEmpty()) {
      return List.of();
    }
    return switch (step.name()) {
      case "route", "andRoute" ->
          arguments.size() < 2
              ? unreadable(step)
              : route(arguments.get(0), arguments.get(1), operations(arguments, 2));
      case "nest", "andNest" ->
          arguments.size() < 2
              ? unreadable(step)
              : within(arguments.get(0), nested(arguments.get(1)), step.call());
      case "path" -> path(step);
      case "add", "and", "andOther" -> deeper().of(arguments.get(0));
      default -> List.of();
    };
  }

  private List<Route> unreadable(Step step) {
    unreadable.accept(step.call());
    return List.of();
  }

  private Routes deeper() {
    return new Routes(unreadable, depth + 1);
  }

  /** {@code GET([pattern,] [predicate,] handler [, operations])}. */
  private List<Route> verb(Step step) {
    List<Snippet> rest = new ArrayList<>(step.arguments());
    Narrowing narrowing = Narrowing.NONE.withMethods(List.of(step.name()));
    List<Step> operations = rest.size() > 1 ? operations(rest, rest.size() - 1) : null;
    if (operations != null) {
      rest.remove(rest.size() - 1);
    }
    if (rest.isEmpty()) {
      return unreadable(step);
    }
    Snippet handler = rest.remove(rest.size() - 1);
    Optional<List<Narrowing>> conditions = Optional.of(List.of(narrowing));
    for (Snippet condition : rest) {
      Optional<List<Narrowing>> next =
          condition.text().map(text -> List.of(Narrowing.NONE.withPath(text)));
      if (next.isEmpty()) {
        next = isPath(condition, rest) ? Optional.empty() : Predicates.read(condition);
      }
      conditions = combine(conditions, next);
    }
    return routes(conditions, handler, operations, step.call());
  }

  /** A first argument that is no predicate's call is a path that cannot be read. */
  private static boolean isPath(Snippet condition, List<Snippet> conditions) {
    return condition == conditions.get(0)
        && (conditions.size() == 2
            || condition.type().filter(it -> it.is("java.lang.String")).isPresent());
  }

  private static Optional<List<Narrowing>> combine(
      Optional<List<Narrowing>> first, Optional<List<Narrowing>> second) {
    return first.flatMap(outer -> second.map(inner -> Narrowing.combine(outer, inner)));
  }

  private List<Route> route(Snippet predicate, Snippet handler, @Nullable List<Step> operations) {
    return routes(Predicates.read(predicate), handler, operations, predicate);
  }

  private List<Route> routes(
      Optional<List<Narrowing>> conditions,
      Snippet handler,
      @Nullable List<Step> operations,
      Snippet place) {
    if (conditions.isEmpty()) {
      unreadable.accept(place);
      return List.of();
    }
    return conditions.get().stream().map(it -> new Route(it, handler, operations)).toList();
  }

  private List<Route> path(Step step) {
    Optional<String> pattern = step.text(0);
    if (pattern.isEmpty() || step.arguments().size() < 2) {
      return unreadable(step);
    }
    Narrowing outer = Narrowing.NONE.withPath(pattern.get());
    List<Route> inner = nested(step.arguments().get(1));
    List<Step> operations = operations(step.arguments(), 2);
    return inner.stream()
        .map(it -> it.within(outer))
        .map(it -> operations == null ? it : it.documented(operations))
        .toList();
  }

  private List<Route> within(Snippet predicate, List<Route> inner, Snippet place) {
    Optional<List<Narrowing>> outer = Predicates.read(predicate);
    if (outer.isEmpty()) {
      unreadable.accept(place);
      return List.of();
    }
    return outer.get().stream().flatMap(one -> inner.stream().map(it -> it.within(one))).toList();
  }

  /** What is nested: a builder consumer, a supplier of a router function, or a router function. */
  private List<Route> nested(Snippet inner) {
    Optional<Function> function = inner.function();
    if (function.isEmpty()) {
      return deeper().of(inner);
    }
    List<Step> steps = function.get().callsOnParameter();
    List<Route> routes = new ArrayList<>();
    if (steps.isEmpty()) {
      function.get().results().forEach(result -> routes.addAll(deeper().of(result)));
    } else {
      deeper().addSteps(steps, routes);
    }
    return routes;
  }

  /** Returns the calls on springdoc's operation builder that a lambda at that position makes. */
  private static @Nullable List<Step> operations(List<Snippet> arguments, int position) {
    if (position >= arguments.size()) {
      return null;
    }
    return arguments
        .get(position)
        .function()
        .map(Function::callsOnParameter)
        .filter(steps -> steps.stream().anyMatch(OperationBuilders::isOperationCall))
        .orElse(null);
  }

  /**
   * {@code withAttribute(OPERATION_ATTRIBUTE, operationBuilder()…)} is about the route before it.
   */
  private static void document(Step step, List<Route> routes) {
    boolean operation =
        step.argument(0).flatMap(Snippet::simpleName).filter(ATTRIBUTE::equals).isPresent();
    if (operation && step.arguments().size() == 2) {
      int last = routes.size() - 1;
      routes.set(last, routes.get(last).documented(step.arguments().get(1).chain().steps()));
    }
  }
}
