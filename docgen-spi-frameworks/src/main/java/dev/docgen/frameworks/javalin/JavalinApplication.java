package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.javalin.annotated.OpenApiAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The routes of all files, found once a generation: a group may be declared far from where it is
 * mounted. Thread-safe once made.
 */
final class JavalinApplication {
  /** Words of which one stands in every file that adds routes. */
  static final Set<String> MARKERS =
      Set.of(
          "Javalin",
          OpenApiAnnotation.MARKER,
          "JavalinConfig",
          "ApiBuilder",
          "RouterConfig",
          "RoutesConfig",
          "JavalinDefaultRouting",
          "JavalinDefaultRoutingApi");

  private final Map<String, List<Route>> routesByFile = new LinkedHashMap<>();
  private final Set<SourceLocation> gaps = ConcurrentHashMap.newKeySet();
  private final HandlerFinder handlers;
  private final RouteCalls calls;
  private final RouteReader reader;

  private JavalinApplication(DetectionContext context) {
    handlers = new HandlerFinder(context.sources());
    calls = new RouteCalls(context, handlers);
    reader = new RouteReader(context.sources(), handlers, calls);
    List<Start> starts = starts(context);
    List<Start> creating = starts.stream().filter(Start::creates).toList();
    for (int i = 0; i < creating.size(); i++) {
      read(creating.get(i), creating.size() == 1 ? 0 : i + 1, false);
    }
    starts.stream().filter(it -> !it.creates()).forEach(it -> readRest(it, false));
    Set<String> building =
        context.sources().mentioning("ApiBuilder").stream()
            .map(SourceUnit::path)
            .collect(Collectors.toSet());
    starts.stream().filter(it -> building.contains(it.file())).forEach(it -> readRest(it, true));
    document(AnnotatedHandler.in(context.sources()), context);
  }

  /** Joins annotations and routes; an annotation that no route was found for is one of itself. */
  private void document(List<AnnotatedHandler> handlers, DetectionContext context) {
    RouteDocuments documents =
        new RouteDocuments(
            handlers.stream().map(AnnotatedHandler::said).toList(),
            contextPath().orElse(""),
            context);
    routesByFile.replaceAll((file, routes) -> routes.stream().map(documents::choose).toList());
    for (AnnotatedHandler handler : handlers) {
      if (!documents.isUsed(handler.said()) && !handler.said().isIgnored()) {
        documents.reportAlone(handler.said());
        List<Route> routes = new ArrayList<>(routesByFile.getOrDefault(handler.file(), List.of()));
        routes.addAll(handler.routes());
        routesByFile.put(handler.file(), routes);
      }
    }
  }

  static JavalinApplication of(DetectionContext context) {
    return context.shared(JavalinApplication.class, () -> new JavalinApplication(context));
  }

  /** A method or an initialiser in a file that may add routes. */
  private record Start(String file, Function function) {
    boolean creates() {
      return function.code().findAll(MethodCallExpr.class).stream()
          .anyMatch(
              it ->
                  it.getNameAsString().startsWith("create")
                      && it.getScope()
                          .filter(
                              scope ->
                                  Role.isLibraryName(scope, "Javalin", function.place().body()))
                          .isPresent());
    }
  }

  private static List<Start> starts(DetectionContext context) {
    List<Start> starts = new ArrayList<>();
    for (SourceUnit unit : context.sources().mentioning(MARKERS.toArray(String[]::new))) {
      for (SourceType type : unit.allTypes()) {
        functions(type).forEach(it -> starts.add(new Start(unit.path(), it)));
      }
    }
    return starts;
  }

  /** Returns all code of a type: its initialisers, constructors and methods. */
  static Stream<Function> functions(SourceType type) {
    Stream<SourceMethod> methods =
        Stream.of(type.initializers(), type.constructors(), type.methods())
            .flatMap(it -> it.stream().map(method -> method));
    return Stream.concat(
        type.fields().stream().flatMap(it -> Function.initializing(it).stream()),
        methods.flatMap(it -> Function.of(it).stream()));
  }

  /** What adds to an application that was made elsewhere adds to the only one, if there is one. */
  private void read(Start start, int application, boolean grouped) {
    List<Route> before = List.copyOf(calls.routes());
    reader.read(start.function(), Frame.of(start.function(), application).grouped(grouped));
    List<Route> added = calls.routes().subList(before.size(), calls.routes().size());
    routesByFile.computeIfAbsent(start.file(), it -> new ArrayList<>()).addAll(added);
  }

  /**
   * Code that nothing led to may be reached from what the sources lack. Only calls outside lambdas
   * tell: the others run in a group that is gone through from its own start.
   */
  private void readRest(Start start, boolean grouped) {
    boolean known =
        start.function().code().findAll(MethodCallExpr.class).stream()
            .map(it -> start.function().snippet(it).location())
            .anyMatch(reader::hasRead);
    if (!known) {
      read(start, 0, grouped);
    }
  }

  /** Returns the routes that are reached from code of that file, in the order they are added. */
  List<Route> routesFrom(SourceUnit unit) {
    return routesByFile.getOrDefault(unit.path(), List.of());
  }

  AroundCalls around() {
    return calls.around();
  }

  /** Tells once of what cannot be told at a place. */
  void reportGap(SourceLocation place, String what, DetectionContext context) {
    if (gaps.add(place)) {
      context.report(JavalinDiagnostics.GAP, Severity.INFO, what, place);
    }
  }

  HandlerFinder handlers() {
    return handlers;
  }

  Optional<String> contextPath() {
    return calls.contextPath();
  }
}
