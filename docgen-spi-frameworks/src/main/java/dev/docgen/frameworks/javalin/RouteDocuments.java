package dev.docgen.frameworks.javalin;

import dev.docgen.Severity;
import dev.docgen.frameworks.javalin.annotated.OpenApiAnnotation;
import dev.docgen.model.HttpMethod;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which {@code @OpenApi} speaks of which route: of the handler's, the one with the route's verb and
 * path; else any of the sources with both; else the only one of the handler, which then disagrees
 * with the route. The route is what runs, so it wins. On one thread.
 */
final class RouteDocuments {
  private final List<OpenApiAnnotation> all;
  private final String contextPath;
  private final DetectionContext context;
  private final Set<OpenApiAnnotation> used = new HashSet<>();

  /**
   * @param all annotations of the sources
   */
  RouteDocuments(List<OpenApiAnnotation> all, String contextPath, DetectionContext context) {
    this.all = List.copyOf(all);
    this.contextPath = contextPath.equals("/") ? "" : contextPath;
    this.context = context;
  }

  /** Returns a route with the annotation alone that speaks of it, and tells where they disagree. */
  Route choose(Route route) {
    Optional<OpenApiAnnotation> said =
        exact(route, route.said()).or(() -> exact(route, all)).or(() -> only(route));
    said.ifPresent(it -> compare(route, it));
    said.ifPresent(used::add);
    return route.said(said.stream().toList());
  }

  /** Returns whether an annotation speaks of a route that was chosen for. */
  boolean isUsed(OpenApiAnnotation said) {
    return used.contains(said);
  }

  private Optional<OpenApiAnnotation> exact(Route route, List<OpenApiAnnotation> candidates) {
    return candidates.stream()
        .filter(it -> it.methods().contains(route.method()) && isAt(it, route.path()))
        .findFirst();
  }

  /** Of several the one with the route's verb is meant, if no other has it. */
  private static Optional<OpenApiAnnotation> only(Route route) {
    List<OpenApiAnnotation> said = route.said();
    if (said.size() == 1) {
      return Optional.of(said.get(0));
    }
    List<OpenApiAnnotation> sameVerb =
        said.stream().filter(it -> it.methods().contains(route.method())).toList();
    return sameVerb.size() == 1 ? Optional.of(sameVerb.get(0)) : Optional.empty();
  }

  private boolean isAt(OpenApiAnnotation said, String path) {
    String stated = path(said);
    return stated.equals(path) || stated.equals(contextPath + path);
  }

  /** Returns the path that an annotation states, as OpenAPI writes it. */
  static String path(OpenApiAnnotation said) {
    return PathTemplates.of(said.path(), false);
  }

  private void compare(Route route, OpenApiAnnotation said) {
    boolean verb = said.methods().contains(route.method());
    if (!verb || !isAt(said, route.path())) {
      disagree(
          said,
          "states "
              + stated(said)
              + ", but the route added at "
              + route.place()
              + " is "
              + route
              + ", which is documented");
    }
    List<String> variables = PathTemplates.variables(route.path());
    for (String name : said.pathParameters()) {
      if (!variables.contains(name)) {
        disagree(
            said,
            "describes the path parameter '"
                + name
                + "', but the route added at "
                + route.place()
                + " is "
                + route
                + "; the parameter is left out");
      }
    }
  }

  /** Tells of an annotation that no route was found for. */
  void reportAlone(OpenApiAnnotation said) {
    context.report(
        JavalinDiagnostics.NO_ROUTE,
        Severity.INFO,
        "no route was found for @OpenApi of " + stated(said) + "; it is documented as annotated",
        said.location());
  }

  private void disagree(OpenApiAnnotation said, String what) {
    context.report(
        JavalinDiagnostics.ROUTE_DISAGREES, Severity.WARNING, "@OpenApi " + what, said.location());
  }

  private static String stated(OpenApiAnnotation said) {
    List<String> verbs = new ArrayList<>();
    said.methods().stream().map(HttpMethod::name).forEach(verbs::add);
    return String.join(", ", verbs) + " " + path(said);
  }
}
