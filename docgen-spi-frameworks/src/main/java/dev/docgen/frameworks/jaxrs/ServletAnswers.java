package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Enclosing;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.SourceMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses that a method sets on the servlet's response instead of returning them (Jakarta
 * Servlet 6.0, {@code HttpServletResponse}): also in callbacks, on the response of an {@code
 * AsyncContext}, and in methods of the sources that are given one of the servlet's objects.
 */
final class ServletAnswers {
  private static final String RESPONSE = "HttpServletResponse";
  private static final Set<String> OBJECTS =
      Set.of(RESPONSE, "HttpServletRequest", "ServletResponse", "ServletRequest", "AsyncContext");
  private static final Set<String> WRITING = Set.of("getOutputStream", "getWriter");
  private static final int MAX_DEPTH = 8;
  private static final int MAX_METHODS = 100;

  private final SourceMethod method;
  private final Set<BuiltAnswer> found = new LinkedHashSet<>();
  private boolean always;
  private int methods;

  private ServletAnswers(SourceMethod method) {
    this.method = method;
  }

  /**
   * Returns what a method sets; complete where nothing else is left to be answered: every call sets
   * a status, or the method returns nothing and sets one of success somewhere.
   */
  static BuiltAnswers of(SourceMethod method) {
    ServletAnswers answers = new ServletAnswers(method);
    Function.of(method).ifPresent(it -> answers.read(it.code(), it.place(), 0));
    boolean succeeds =
        RestTypes.isNothing(method.returnType())
            && answers.found.stream().anyMatch(it -> isSuccess(it.status()));
    return new BuiltAnswers(List.copyOf(answers.found), answers.always || succeeds);
  }

  private static boolean isSuccess(String status) {
    return status.startsWith("2") || status.startsWith("3");
  }

  private void read(Node code, Snippet place, int depth) {
    if (depth > MAX_DEPTH || methods++ >= MAX_METHODS) {
      return;
    }
    for (MethodCallExpr call : code.findAll(MethodCallExpr.class)) {
      if (call.getScope().filter(it -> is(place.with(it), Set.of(RESPONSE))).isPresent()) {
        set(call, place);
      } else if (call.getArguments().stream().anyMatch(it -> is(place.with(it), OBJECTS))) {
        place.callee(call).ifPresent(it -> read(it.code(), it.place(), depth + 1));
      }
    }
  }

  private static List<String> codes(Snippet status) {
    return BuilderCalls.codes(status, any -> true);
  }

  private static boolean is(Snippet expression, Set<String> types) {
    return expression.type().map(RestTypes::simpleName).filter(types::contains).isPresent();
  }

  private void set(MethodCallExpr call, Snippet place) {
    Optional<Expression> first = call.getArguments().getFirst();
    switch (call.getNameAsString()) {
      case "setStatus" -> first.ifPresent(it -> add(call, place, codes(place.with(it))));
      case "sendError" ->
          first.ifPresent(
              it ->
                  codes(place.with(it)).stream()
                      .filter(code -> !code.isEmpty())
                      .forEach(code -> found.add(BuiltAnswer.of(code, location(call, place)))));
      case "sendRedirect" ->
          found.add(BuiltAnswer.of("302", location(call, place)).withHeader("Location"));
      default -> {}
    }
  }

  private void add(MethodCallExpr call, Snippet place, List<String> codes) {
    boolean unconditional = isStatementOfMethod(call) && !codes.contains("");
    for (String code : codes) {
      BuiltAnswer answer = BuiltAnswer.of(code, location(call, place));
      boolean returned =
          isSuccess(code)
              && !RestTypes.isNothing(method.returnType())
              && !RestTypes.isResponse(RestTypes.unwrapped(method.returnType()));
      if (!code.isEmpty()) {
        found.add(
            returned
                ? answer.withBody(method.returnType())
                : isWritten(call) ? answer.withBody(null) : answer);
      }
    }
    always |= unconditional && codes.stream().allMatch(ServletAnswers::isSuccess);
  }

  /** A status that every call of the method sets takes the place of the one by default. */
  private boolean isStatementOfMethod(MethodCallExpr call) {
    return call.getParentNode().orElse(null) instanceof ExpressionStmt statement
        && Function.of(method)
            .filter(it -> statement.getParentNode().filter(it.code()::equals).isPresent())
            .isPresent();
  }

  private static boolean isWritten(MethodCallExpr call) {
    return Enclosing.find(call, BlockStmt.class)
        .filter(
            block ->
                block.findAll(MethodCallExpr.class).stream()
                    .anyMatch(it -> WRITING.contains(it.getNameAsString())))
        .isPresent();
  }

  private static SourceLocation location(MethodCallExpr call, Snippet place) {
    return place.with(call).location();
  }
}
