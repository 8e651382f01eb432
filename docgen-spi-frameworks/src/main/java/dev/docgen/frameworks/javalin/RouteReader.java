package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through the code that adds routes as it would run, from where the application is created:
 * groups inside one another, methods and constructors that the application is handed to, loops over
 * literal lists. Nothing runs; a branch counts as taken. For one generation, on one thread.
 */
final class RouteReader {
  /** Plug-ins are given the configuration or the application by one of these. */
  private static final Set<String> REGISTERING = Set.of("registerPlugin", "register");

  private static final Set<String> PLUGIN_METHODS = Set.of("onInitialize", "onStart", "apply");

  private final SourceTree sources;
  private final HandlerFinder handlers;
  private final RouteCalls calls;
  private final Set<SourceLocation> read = new HashSet<>();

  RouteReader(SourceTree sources, HandlerFinder handlers, RouteCalls calls) {
    this.sources = sources;
    this.handlers = handlers;
    this.calls = calls;
  }

  /** Returns whether an expression of this place has been gone through. */
  boolean hasRead(SourceLocation place) {
    return read.contains(place);
  }

  /** Goes through a function's code. */
  void read(Function function, Frame frame) {
    visit(function.code(), frame);
  }

  private void visit(Node node, Frame frame) {
    if (node instanceof LambdaExpr || node instanceof BodyDeclaration<?>) {
      return; // code that runs elsewhere, if at all
    }
    if (node instanceof ForEachStmt loop) {
      loop(loop, frame);
    } else if (node instanceof MethodCallExpr call) {
      call.getScope().ifPresent(it -> visit(it, frame));
      call.getArguments().forEach(it -> visit(it, frame));
      call(call, frame);
    } else {
      if (node instanceof ObjectCreationExpr made) {
        construct(made, frame);
      } else if (node instanceof AssignExpr assignment
          && assignment.getTarget() instanceof FieldAccessExpr setting) {
        calls.set(setting.getNameAsString(), frame.at(assignment.getValue()));
      }
      node.getChildNodes().forEach(it -> visit(it, frame));
    }
  }

  /** A list that is not literal is gone through once, its element unknown. */
  private void loop(ForEachStmt loop, Frame frame) {
    visit(loop.getIterable(), frame);
    String name = loop.getVariable().getVariable(0).getNameAsString();
    each(loop.getIterable(), frame)
        .ifPresentOrElse(
            elements -> elements.forEach(it -> visit(loop.getBody(), frame.binding(name, it))),
            () -> visit(loop.getBody(), frame));
  }

  private static Optional<List<Snippet>> each(Expression iterable, Frame frame) {
    Snippet list = frame.at(iterable);
    List<Snippet> elements = list.elements();
    boolean itself = elements.size() == 1 && elements.get(0).isSame(list.followed());
    return itself ? Optional.empty() : Optional.of(elements);
  }

  private void call(MethodCallExpr call, Frame frame) {
    Optional<Role> role = call.getScope().flatMap(it -> RoleReader.role(it, frame));
    if (role.isPresent()) {
      read.add(frame.at(call).location());
      onRole(call, role.get(), frame);
    } else if (RoleReader.isCreation(call, frame.place().body())) {
      read.add(frame.at(call).location());
      call.getArguments().forEach(it -> enter(it, Role.CONFIG, frame));
    } else if (frame.grouped() && isStatic(call, frame)) {
      read.add(frame.at(call).location());
      if (call.getNameAsString().equals("path")) {
        nested(call, frame);
      } else {
        calls.inGroup(call, frame);
      }
    } else if (call.getNameAsString().equals("forEach") && call.getArguments().size() == 1) {
      forEach(call, frame);
    } else {
      follow(call, frame);
    }
  }

  private void onRole(MethodCallExpr call, Role role, Frame frame) {
    String name = call.getNameAsString();
    if (name.equals("routes") || name.equals("apiBuilder")) {
      call.getArguments().forEach(it -> group(it, frame.grouped(true)));
    } else if (name.equals("mount")) {
      call.getArguments().forEach(it -> enter(it, Role.ROUTER, frame));
    } else if (name.equals("updateConfig")) {
      call.getArguments().forEach(it -> enter(it, Role.CONFIG, frame));
    } else if (REGISTERING.contains(name)) {
      call.getArguments().forEach(it -> plugin(it, frame));
    } else if (role != Role.CONFIG || name.equals("accessManager")) {
      calls.onApplication(call, frame);
    }
  }

  /** Returns whether a call is of a static method of {@code ApiBuilder}, imported or not. */
  private static boolean isStatic(MethodCallExpr call, Frame frame) {
    if (!RouteCalls.isBuilding(call.getNameAsString())) {
      return false;
    }
    return call.getScope().isPresent()
        ? Role.isLibraryName(call.getScope().get(), "ApiBuilder", frame.place().body())
        : frame.place().body().target(call).isEmpty();
  }

  /** {@code path("users", () -> …)}. */
  private void nested(MethodCallExpr call, Frame frame) {
    if (call.getArguments().size() != 2) {
      return;
    }
    Optional<String> path = frame.at(call.getArgument(0)).text();
    if (path.isEmpty()) {
      calls.reportUnreadable(call, frame);
    } else {
      group(call.getArgument(1), frame.within(path.get()));
    }
  }

  private void group(Expression value, Frame frame) {
    boolean found = false;
    for (Snippet group : frame.at(value).alternatives()) {
      Optional<Function> function = handlers.find(group, "addEndpoints", 0);
      function.ifPresent(it -> enter(it, Map.of(), frame));
      found |= function.isPresent();
    }
    if (!found) {
      calls.reportGroup(value, frame);
    }
  }

  private void enter(Expression value, Role ofParameter, Frame frame) {
    frame
        .at(value)
        .function()
        .ifPresent(
            it -> {
              Map<String, Role> given = new HashMap<>();
              it.parameters().stream().limit(1).forEach(name -> given.put(name, ofParameter));
              enter(it, given, frame);
            });
  }

  private void enter(Function function, Map<String, Role> given, Frame frame) {
    if (frame.canEnter(function)) {
      read(function, frame.entering(function, given));
    }
  }

  private void plugin(Expression value, Frame frame) {
    Snippet plugin = frame.at(value).followed();
    if (plugin.expression() instanceof ObjectCreationExpr made) {
      sources
          .type(plugin.body().resolve(made.getType()))
          .filter(it -> it.unit().isPresent())
          .ifPresent(
              type ->
                  type.methods().stream()
                      .filter(it -> PLUGIN_METHODS.contains(it.name()))
                      .flatMap(it -> Function.of(it).stream())
                      .forEach(it -> enter(it, Map.of(), frame.grouped(false))));
    }
  }

  private void forEach(MethodCallExpr call, Frame frame) {
    Optional<Function> body = frame.at(call.getArgument(0)).function();
    if (body.isPresent() && body.get().parameters().size() == 2) {
      forEachEntry(call, body.get(), frame);
    }
    if (body.isEmpty() || body.get().parameters().size() != 1 || call.getScope().isEmpty()) {
      return;
    }
    String name = body.get().parameters().get(0);
    List<Snippet> elements = each(call.getScope().get(), frame).orElse(List.of());
    if (elements.isEmpty()) {
      enter(body.get(), Map.of(), frame);
    }
    elements.forEach(it -> enter(body.get().binding(name, it), Map.of(), frame));
  }

  /** {@code Map.of("/a", A::get, "/b", B::get).forEach((path, handler) -> …)}. */
  private void forEachEntry(MethodCallExpr call, Function body, Frame frame) {
    List<Snippet> parts =
        call.getScope().map(frame::at).map(RouteReader::entries).orElse(List.of());
    if (parts.isEmpty()) {
      enter(body, Map.of(), frame);
    }
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      Function bound =
          body.binding(body.parameters().get(0), parts.get(i))
              .binding(body.parameters().get(1), parts.get(i + 1));
      enter(bound, Map.of(), frame);
    }
  }

  /** Returns keys and values in turn; empty when the map is not literal. */
  private static List<Snippet> entries(Snippet map) {
    Snippet meant = map.followed();
    return meant.expression() instanceof MethodCallExpr made
            && made.getNameAsString().equals("of")
            && made.getScope().filter(it -> it.toString().endsWith("Map")).isPresent()
        ? meant.all(made.getArguments())
        : List.of();
  }

  /** Methods that the application is handed to add routes; so may any that a group calls. */
  private void follow(MethodCallExpr call, Frame frame) {
    boolean handed =
        call.getArguments().stream().anyMatch(it -> RoleReader.role(it, frame).isPresent());
    if (!handed && !frame.grouped()) {
      return;
    }
    Snippet place = frame.at(call);
    Optional<SourceMethod> known =
        call.getScope()
            .flatMap(
                it ->
                    handlers.called(
                        frame.at(it), call.getNameAsString(), call.getArguments().size()));
    List<SourceMethod> targets =
        known
            .or(() -> place.body().target(call).map(it -> it))
            .map(it -> it.body().isPresent() ? List.of(it) : handlers.implementations(it).toList())
            .orElse(List.of());
    targets.forEach(it -> enter(it, call.getArguments(), frame));
  }

  /** A constructor that is handed the application may add routes. */
  private void construct(ObjectCreationExpr made, Frame frame) {
    if (made.getArguments().stream().noneMatch(it -> RoleReader.role(it, frame).isPresent())) {
      return;
    }
    sources.type(frame.place().body().resolve(made.getType())).stream()
        .filter(it -> it.unit().isPresent())
        .flatMap(it -> it.constructors().stream())
        .filter(it -> it.parameters().size() == made.getArguments().size())
        .forEach(it -> enter(it, made.getArguments(), frame));
  }

  private void enter(SourceMethod method, List<Expression> arguments, Frame frame) {
    Map<String, Role> given = new HashMap<>();
    for (int i = 0; i < Math.min(arguments.size(), method.parameters().size()); i++) {
      String name = method.parameters().get(i).name();
      RoleReader.role(arguments.get(i), frame).ifPresent(it -> given.put(name, it));
    }
    frame.place().entered(method, arguments).ifPresent(it -> enter(it, given, frame));
  }
}
