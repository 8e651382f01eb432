package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.Expression;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in the application's code routes are being read.
 *
 * @param place says what names mean there
 * @param roles of variables that have no declared type, by name
 * @param prefix of all paths, from the groups around
 * @param grouped whether this runs inside {@code routes} or {@code apiBuilder}, where the static
 *     methods of {@code ApiBuilder} add routes
 * @param entered the methods that run, outermost first
 * @param site the innermost of them, or null in the initialiser of a field
 * @param application that routes are added to: a number of its own
 */
record Frame(
    Snippet place,
    Map<String, Role> roles,
    String prefix,
    boolean grouped,
    List<SourceLocation> entered,
    @Nullable SourceMethod site,
    int application) {
  private static final int MAX_DEPTH = 32;

  Frame {
    roles = Map.copyOf(roles);
    entered = List.copyOf(entered);
  }

  static Frame of(Function function, int application) {
    return new Frame(
        function.place(), Map.of(), "", false, List.of(), function.method(), application);
  }

  Snippet at(Expression expression) {
    return place.with(expression);
  }

  Frame grouped(boolean value) {
    return new Frame(place, roles, prefix, value, entered, site, application);
  }

  /** As {@code ApiBuilder} joins paths. */
  Frame within(String path) {
    return new Frame(place, roles, joined(path), grouped, entered, site, application);
  }

  String joined(String path) {
    return prefix + (path.isEmpty() || path.startsWith("/") ? path : "/" + path);
  }

  Frame binding(String name, Snippet value) {
    return new Frame(
        place.binding(name, value), roles, prefix, grouped, entered, site, application);
  }

  boolean canEnter(Function function) {
    return function.method() == null
        || (entered.size() < MAX_DEPTH && !entered.contains(function.method().location()));
  }

  /**
   * Returns the frame in which a function runs that is called here.
   *
   * @param given roles of its parameters, by name
   */
  Frame entering(Function function, Map<String, Role> given) {
    Map<String, Role> known = new HashMap<>(function.method() == null ? roles : Map.of());
    known.putAll(given);
    List<SourceLocation> path = new ArrayList<>(entered);
    if (function.method() != null) {
      path.add(function.method().location());
    }
    SourceMethod method = function.method() == null ? site : function.method();
    return new Frame(function.place(), known, prefix, grouped, path, method, application);
  }
}
