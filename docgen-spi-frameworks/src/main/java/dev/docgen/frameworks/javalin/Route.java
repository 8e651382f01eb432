package dev.docgen.frameworks.javalin;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.javalin.annotated.OpenApiAnnotation;
import dev.docgen.model.HttpMethod;
import dev.docgen.source.SourceMethod;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A route that the application adds.
 *
 * @param path as OpenAPI writes it
 * @param handler the code that answers, or null when it cannot be found
 * @param place of the expression that gives the handler
 * @param roles names of the roles that the route demands, as written
 * @param site the method whose code adds the route, or null in the initialiser of a field
 * @param events whether the handler is given a client of server-sent events
 * @param application to which it is added: a number of its own
 * @param said annotations of the handler's method, field or class
 */
record Route(
    HttpMethod method,
    String path,
    @Nullable Function handler,
    SourceLocation place,
    List<String> roles,
    @Nullable SourceMethod site,
    boolean events,
    int application,
    List<OpenApiAnnotation> said) {
  Route {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(place, "place");
    roles = List.copyOf(roles);
    said = List.copyOf(said);
  }

  Route said(List<OpenApiAnnotation> annotations) {
    return new Route(method, path, handler, place, roles, site, events, application, annotations);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
