package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.docgen.frameworks.code.Function;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which routes a filter lets pass by their roles alone: {@code if
 * (ctx.routeRoles().contains(Role.ANYONE)) return;}, in its code or in methods that it hands its
 * context to.
 */
final class RoleTest {
  private static final int MAX_DEPTH = 4;
  private static final int MAX_METHODS = 32;

  private final Filter filter;
  private final HandlerFinder handlers;
  private final List<Function> code = new ArrayList<>();

  RoleTest(Filter filter, HandlerFinder handlers) {
    this.filter = filter;
    this.handlers = handlers;
    reach(filter.handler(), filter.position(), 0);
  }

  private void reach(Function function, int position, int depth) {
    if (depth > MAX_DEPTH || code.size() >= MAX_METHODS) {
      return;
    }
    code.add(function);
    if (position >= function.parameters().size()) {
      return;
    }
    String context = function.parameters().get(position);
    for (MethodCallExpr call : function.code().findAll(MethodCallExpr.class)) {
      int at = call.getArguments().indexOf(new NameExpr(context));
      if (at >= 0) {
        handlers.callee(call, function.snippet(call)).ifPresent(it -> reach(it, at, depth + 1));
      }
    }
  }

  /** Returns whether a route with these roles passes; one without roles passes if any are asked. */
  Certainty passes(List<String> roles) {
    boolean asks =
        filter.onward() != null
            || code.stream()
                .flatMap(it -> it.code().findAll(MethodCallExpr.class).stream())
                .anyMatch(RoleConditions::isAskedFor);
    if (!asks) {
      return Certainty.NO;
    }
    return roles.isEmpty() ? Certainty.YES : passes(new RoleConditions(roles, parameter()));
  }

  private Certainty passes(RoleConditions conditions) {
    return code.stream()
        .flatMap(
            function ->
                function.code().findAll(IfStmt.class).stream()
                    .filter(it -> letsPass(it.getThenStmt()))
                    .map(it -> conditions.test(function.snippet(it.getCondition()))))
        .reduce(Certainty.NO, Certainty::or);
  }

  /** The third parameter of an access manager holds the roles. */
  private @Nullable String parameter() {
    return filter.onward() == null ? null : filter.handler().parameters().get(2);
  }

  private boolean letsPass(Statement then) {
    Statement first =
        then instanceof BlockStmt block && !block.getStatements().isEmpty()
            ? block.getStatement(0)
            : then;
    return first instanceof ReturnStmt
        || (filter.onward() != null && first.toString().startsWith(filter.onward() + "."));
  }
}
