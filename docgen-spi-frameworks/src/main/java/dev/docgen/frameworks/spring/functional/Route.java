package dev.docgen.frameworks.spring.functional;

import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One route of a router function. Immutable.
 *
 * @param narrowing the requests it takes, conditions around it included
 * @param handler the handler function
 * @param documentation the calls on springdoc's operation builder, or null when there is none
 * @param errors what its builders do about errors, the innermost first
 */
public record Route(
    Narrowing narrowing,
    Snippet handler,
    @Nullable List<Step> documentation,
    List<RouteError> errors) {
  public Route {
    Objects.requireNonNull(narrowing, "narrowing");
    Objects.requireNonNull(handler, "handler");
    documentation = documentation == null ? null : List.copyOf(documentation);
    errors = List.copyOf(errors);
  }

  Route(Narrowing narrowing, Snippet handler, @Nullable List<Step> documentation) {
    this(narrowing, handler, documentation, List.of());
  }

  Route within(Narrowing outer) {
    return new Route(outer.and(narrowing), handler, documentation, errors);
  }

  Route documented(List<Step> steps) {
    return new Route(narrowing, handler, steps, errors);
  }

  Route handledBy(List<RouteError> more) {
    List<RouteError> all = new ArrayList<>(errors);
    all.addAll(more);
    return new Route(narrowing, handler, documentation, all);
  }
}
