package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.docgen.frameworks.code.Function;
import dev.docgen.source.SourceMethod;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Code that runs before or after the handlers of the routes that a path matches (Javalin
 * documentation, "Before-handlers", "After-handlers"), or an access manager of Javalin 5, which
 * runs the handler itself.
 *
 * @param path that it matches, with {@code *} for any text
 * @param handler given the context
 * @param position of the context among its parameters
 * @param onward name of the parameter that stands for the route's handler, or null
 * @param site the method whose code adds it, or null in the initialiser of a field
 * @param application that it was added to
 */
record Filter(
    String path,
    Function handler,
    int position,
    @Nullable String onward,
    @Nullable SourceMethod site,
    int application) {
  private static final Set<String> ROLES = Set.of("routeRoles", "permittedRoles");

  /** What stands for more than itself in a path: any text, the rest, one segment. */
  private static final Pattern OPEN = Pattern.compile("\\*|<[^<>/]+>|\\{[^{}]+}");

  Filter {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(handler, "handler");
  }

  /** A filter that asks for the roles of a route concerns only routes that have some. */
  boolean concerns(Route route) {
    boolean asksRoles = onward != null || asksRoles();
    return application == route.application()
        && matches(route.path())
        && !(asksRoles && (route.roles().isEmpty() || exempts(route.roles())));
  }

  /** A template's variable is matched by what matches any value of it. */
  private boolean matches(String template) {
    String rooted = path.startsWith("/") || path.startsWith("*") ? path : "/" + path;
    StringBuilder expression = new StringBuilder();
    int end = 0;
    var matcher = OPEN.matcher(rooted);
    while (matcher.find()) {
      expression.append(Pattern.quote(rooted.substring(end, matcher.start())));
      expression.append(matcher.group().startsWith("{") ? "[^/]+" : ".*");
      end = matcher.end();
    }
    expression.append(Pattern.quote(rooted.substring(end)));
    return template.matches(expression + "/?");
  }

  private boolean asksRoles() {
    return handler.code().findAll(MethodCallExpr.class).stream()
        .anyMatch(it -> ROLES.contains(it.getNameAsString()));
  }

  /** {@code if (roles.contains(Role.ANYONE)) return;} lets a route pass. */
  private boolean exempts(List<String> roles) {
    return handler.code().findAll(IfStmt.class).stream()
        .filter(it -> passes(it.getThenStmt()))
        .flatMap(it -> either(it.getCondition()))
        .filter(
            it -> it instanceof MethodCallExpr call && call.getNameAsString().equals("contains"))
        .flatMap(it -> ((MethodCallExpr) it).getArguments().stream())
        .map(Expression::toString)
        .anyMatch(it -> roles.contains(it.substring(it.lastIndexOf('.') + 1)));
  }

  /** Returns the conditions of which one is enough. */
  private static Stream<Expression> either(Expression condition) {
    if (condition instanceof EnclosedExpr enclosed) {
      return either(enclosed.getInner());
    }
    return condition instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.OR
        ? Stream.concat(either(binary.getLeft()), either(binary.getRight()))
        : Stream.of(condition);
  }

  private boolean passes(Statement then) {
    Statement first =
        then instanceof BlockStmt block && !block.getStatements().isEmpty()
            ? block.getStatement(0)
            : then;
    return first instanceof ReturnStmt
        || (onward != null && first.toString().startsWith(onward + "."));
  }
}
