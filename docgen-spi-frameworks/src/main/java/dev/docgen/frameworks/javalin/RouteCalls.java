package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.Severity;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.model.HttpMethod;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the routes that calls add (Javalin documentation, "Endpoint Handlers", "Handler
 * groups"). For one generation, on one thread.
 */
final class RouteCalls {
  private static final Map<String, HttpMethod> VERBS =
      Map.of(
          "get", HttpMethod.GET,
          "post", HttpMethod.POST,
          "put", HttpMethod.PUT,
          "patch", HttpMethod.PATCH,
          "delete", HttpMethod.DELETE,
          "head", HttpMethod.HEAD,
          "options", HttpMethod.OPTIONS);

  private static final Set<String> BUILDING = Set.of("path", "crud", "sse", "ws");

  private final DetectionContext context;
  private final HandlerFinder handlers;
  private final List<Route> routes = new ArrayList<>();
  private final AroundCalls around;
  private @Nullable String contextPath;
  private boolean trailingSlashCounts;

  RouteCalls(DetectionContext context, HandlerFinder handlers) {
    this.context = context;
    this.handlers = handlers;
    this.around = new AroundCalls(handlers);
  }

  List<Route> routes() {
    return routes;
  }

  AroundCalls around() {
    return around;
  }

  Optional<String> contextPath() {
    return Optional.ofNullable(contextPath);
  }

  /** Returns whether a static method of {@code ApiBuilder} of that name adds routes. */
  static boolean isBuilding(String name) {
    return VERBS.containsKey(name) || BUILDING.contains(name) || AroundCalls.isFilter(name);
  }

  /** Hears of a field of the configuration that is set. */
  void set(String name, Snippet value) {
    if (name.equals("contextPath")) {
      contextPath = value.text().orElse(contextPath);
    } else if (name.equals("ignoreTrailingSlashes")) {
      trailingSlashCounts |= value.constant().filter(Boolean.FALSE::equals).isPresent();
    }
  }

  /** Hears of a call of {@code ApiBuilder}, whose first argument is a path if it is a text. */
  void inGroup(MethodCallExpr call, Frame frame) {
    List<Snippet> arguments = arguments(call, frame);
    if (arguments.isEmpty()) {
      return;
    }
    if (AroundCalls.isFilter(call.getNameAsString())) {
      around.call(call.getNameAsString(), arguments, frame);
      return;
    }
    boolean crud = call.getNameAsString().equals("crud");
    Optional<String> text = arguments.get(0).text();
    int first = text.isPresent() ? 1 : 0;
    if (arguments.size() == first || (first == 0 && isText(arguments.get(0)))) {
      reportUnreadable(call, frame);
      return;
    }
    String path = frame.joined(text.orElse(""));
    List<Snippet> rest = arguments.subList(first, arguments.size());
    if (crud) {
      crud(path, rest, frame);
    } else {
      add(call.getNameAsString(), path, rest, call, frame);
    }
  }

  private static boolean isText(Snippet value) {
    return value.type().filter(it -> it.is("java.lang.String")).isPresent();
  }

  /** Hears of a call on the application or on its router. */
  void onApplication(MethodCallExpr call, Frame frame) {
    List<Snippet> arguments = arguments(call, frame);
    String name = call.getNameAsString();
    switch (name) {
      case "addHttpHandler", "addHandler" -> handler(arguments, call, frame);
      case "addEndpoint" -> endpoint(arguments, call, frame);
      default -> {
        around.call(name, arguments, frame);
        if (!AroundCalls.isFilter(name) && isBuilding(name) && arguments.size() > 1) {
          path(arguments.get(0), call, frame)
              .ifPresent(it -> add(name, it, arguments.subList(1, arguments.size()), call, frame));
        }
      }
    }
  }

  private Optional<String> path(Snippet path, MethodCallExpr call, Frame frame) {
    Optional<String> text = path.text().map(frame::joined);
    if (text.isEmpty()) {
      reportUnreadable(call, frame);
    }
    return text;
  }

  private void add(String name, String path, List<Snippet> rest, MethodCallExpr call, Frame frame) {
    HttpMethod verb = VERBS.get(name);
    if (verb != null) {
      add(verb, path, rest, frame, false);
    } else if (name.equals("sse")) {
      add(HttpMethod.GET, path, rest, frame, true);
    } else if (name.equals("ws")) {
      context.report(
          JavalinDiagnostics.WEB_SOCKET,
          Severity.INFO,
          "WebSocket '" + path + "' is left out: OpenAPI describes requests and their answers",
          frame.at(call).location());
    }
  }

  private void add(HttpMethod verb, String path, List<Snippet> rest, Frame frame, boolean events) {
    Snippet handler = rest.get(0);
    Optional<Function> code = handlers.find(handler, events ? "accept" : "handle", 1);
    add(verb, path, handler, code, roles(rest), frame, events);
  }

  private void add(
      HttpMethod verb,
      String path,
      Snippet place,
      Optional<Function> code,
      List<String> roles,
      Frame frame,
      boolean events) {
    String template = PathTemplates.of(path, trailingSlashCounts);
    if (code.isEmpty()) {
      context.report(
          JavalinDiagnostics.UNKNOWN_HANDLER,
          Severity.WARNING,
          "the code behind '"
              + place
              + "' is not in the sources: "
              + verb
              + " "
              + template
              + " is documented by its path alone",
          place.location());
    }
    routes.add(
        new Route(
            verb,
            template,
            code.orElse(null),
            place.location(),
            roles,
            frame.site(),
            events,
            frame.application(),
            handlers.said(place, code)));
  }

  /** What follows the handler are the roles that may call it. */
  private static List<String> roles(List<Snippet> rest) {
    return rest.stream()
        .skip(1)
        .flatMap(it -> it.elements().stream())
        .flatMap(it -> it.simpleName().stream())
        .distinct()
        .toList();
  }

  /** The last part of the path is the variable of one resource ("Handler groups", CrudHandler). */
  private void crud(String path, List<Snippet> rest, Frame frame) {
    Snippet object = rest.get(0);
    List<String> roles = roles(rest);
    int slash = path.lastIndexOf('/');
    String all = slash <= 0 ? path : path.substring(0, slash);
    addCrud(HttpMethod.GET, all, object, "getAll", 1, roles, frame);
    addCrud(HttpMethod.GET, path, object, "getOne", 2, roles, frame);
    addCrud(HttpMethod.POST, all, object, "create", 1, roles, frame);
    addCrud(HttpMethod.PATCH, path, object, "update", 2, roles, frame);
    addCrud(HttpMethod.DELETE, path, object, "delete", 2, roles, frame);
  }

  private void addCrud(
      HttpMethod verb,
      String path,
      Snippet object,
      String method,
      int arity,
      List<String> roles,
      Frame frame) {
    add(verb, path, object, handlers.find(object, method, arity), roles, frame, false);
  }

  /** {@code addHttpHandler(HandlerType.GET, "/path", handler, roles…)}. */
  private void handler(List<Snippet> arguments, MethodCallExpr call, Frame frame) {
    if (arguments.size() > 2) {
      Optional<HttpMethod> verb = verb(arguments.get(0));
      Optional<String> path = path(arguments.get(1), call, frame);
      if (verb.isPresent() && path.isPresent()) {
        add(verb.get(), path.get(), arguments.subList(2, arguments.size()), frame, false);
      }
    }
  }

  private static Optional<HttpMethod> verb(Snippet handlerType) {
    return handlerType.simpleName().flatMap(it -> HttpMethod.of(it.toUpperCase(Locale.ROOT)));
  }

  /**
   * {@code addEndpoint(new Endpoint(HandlerType.GET, "/path", handler, roles…))}, or with {@code
   * Endpoint.create(type, path).handler(handler)}.
   */
  private void endpoint(List<Snippet> arguments, MethodCallExpr call, Frame frame) {
    if (arguments.size() != 1) {
      return;
    }
    Chain chain = arguments.get(0).chain();
    List<Snippet> made = new ArrayList<>(chain.arguments());
    if (chain.creator().equals("create")) {
      chain.last("handler").map(Step::arguments).ifPresent(made::addAll);
      chain.last("addRoles").map(Step::arguments).ifPresent(made::addAll);
    }
    if (chain.makes("Endpoint") || chain.creator().equals("create")) {
      handler(made, call, frame);
    }
  }

  private static List<Snippet> arguments(MethodCallExpr call, Frame frame) {
    return call.getArguments().stream().map(frame::at).toList();
  }

  void reportUnreadable(MethodCallExpr call, Frame frame) {
    context.report(
        JavalinDiagnostics.UNREADABLE_ROUTE,
        Severity.WARNING,
        "the path of '" + call.getNameAsString() + "' is not literal; what it adds is left out",
        frame.at(call).location());
  }

  void reportGroup(Expression group, Frame frame) {
    context.report(
        JavalinDiagnostics.UNREADABLE_GROUP,
        Severity.WARNING,
        "the code behind '" + group + "' is not in the sources; routes that it adds are left out",
        frame.at(group).location());
  }
}
