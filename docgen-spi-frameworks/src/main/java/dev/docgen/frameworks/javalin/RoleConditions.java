package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides conditions about the roles of one route, which has some, through helper methods. */
final class RoleConditions {
  private static final Set<String> ASKING = Set.of("routeRoles", "permittedRoles");
  private static final int MAX_DEPTH = 8;

  private final List<String> roles;
  private final @Nullable String parameter;

  /**
   * @param roles names of the route's roles, as written
   * @param parameter that holds them, of an access manager; else null
   */
  RoleConditions(List<String> roles, @Nullable String parameter) {
    this.roles = List.copyOf(roles);
    this.parameter = parameter;
  }

  static boolean isAskedFor(MethodCallExpr call) {
    return ASKING.contains(call.getNameAsString());
  }

  Certainty test(Snippet condition) {
    return test(condition, 0);
  }

  private Certainty test(Snippet condition, int depth) {
    Expression expression = condition.expression();
    Optional<Boolean> constant =
        condition.constant().filter(Boolean.class::isInstance).map(Boolean.class::cast);
    if (constant.isPresent() || depth > MAX_DEPTH) {
      return constant.map(Certainty::of).orElse(Certainty.UNKNOWN);
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return test(condition.with(enclosed.getInner()), depth);
    }
    if (expression instanceof UnaryExpr it
        && it.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return test(condition.with(it.getExpression()), depth).not();
    }
    if (expression instanceof BinaryExpr both) {
      return joined(both, condition, depth);
    }
    if (!isOfRoles(condition, 0)) {
      return Certainty.SOMETIMES;
    }
    if (expression instanceof MethodCallExpr call) {
      return call(call, condition, depth);
    }
    Snippet meant = condition.named().orElse(condition);
    return meant.isSame(condition) ? Certainty.UNKNOWN : test(meant, depth + 1);
  }

  private Certainty joined(BinaryExpr both, Snippet condition, int depth) {
    Snippet left = condition.with(both.getLeft());
    Snippet right = condition.with(both.getRight());
    return switch (both.getOperator()) {
      case OR -> test(left, depth).or(test(right, depth));
      case AND -> test(left, depth).and(test(right, depth));
      default -> isOfRoles(condition, 0) ? Certainty.UNKNOWN : Certainty.SOMETIMES;
    };
  }

  private Certainty call(MethodCallExpr call, Snippet place, int depth) {
    boolean onRoles = call.getScope().filter(it -> isOfRoles(place.with(it), 0)).isPresent();
    if (onRoles && call.getNameAsString().equals("isEmpty")) {
      return Certainty.NO;
    }
    if (onRoles && call.getNameAsString().equals("contains") && call.getArguments().size() == 1) {
      return constantName(place.with(call.getArgument(0)))
          .map(it -> Certainty.of(roles.stream().anyMatch(it::equalsIgnoreCase)))
          .orElse(Certainty.SOMETIMES);
    }
    Certainty answer =
        place.callee(call).map(it -> returned(it, depth + 1)).orElse(Certainty.UNKNOWN);
    boolean alone = call.getArguments().stream().allMatch(it -> isFixed(place.with(it)));
    return answer == Certainty.UNKNOWN && !alone ? Certainty.SOMETIMES : answer;
  }

  /** {@code Role.ANYONE}, {@code "ANYONE"} or {@code Role.ANYONE.name()}. */
  private static Optional<String> constantName(Snippet role) {
    if (role.expression() instanceof MethodCallExpr call
        && Set.of("name", "toString").contains(call.getNameAsString())
        && call.getScope().isPresent()) {
      return constantName(role.with(call.getScope().get()));
    }
    return role.text().or(() -> role.simpleName().filter(it -> it.matches("[A-Z][A-Z0-9_]*")));
  }

  /** Returns whether all requests to a route have the same value. */
  private boolean isFixed(Snippet value) {
    return value.constant().isPresent()
        || constantName(value).isPresent()
        || value.expression().isLambdaExpr()
        || isOfRoles(value, 0);
  }

  private Certainty returned(Function method, int depth) {
    Certainty answer =
        method.code() instanceof Expression expression
            ? test(method.snippet(expression), depth)
            : run((Statement) method.code(), method, depth);
    return Objects.requireNonNullElse(answer, Certainty.UNKNOWN);
  }

  /** Returns what a statement returns, or null when what follows it runs. */
  private @Nullable Certainty run(Statement statement, Function method, int depth) {
    if (statement instanceof BlockStmt block) {
      for (Statement inner : block.getStatements()) {
        Certainty answer = run(inner, method, depth);
        if (answer != null) {
          return answer;
        }
      }
      return null;
    }
    if (statement instanceof ReturnStmt end) {
      return end.getExpression()
          .map(it -> test(method.snippet(it), depth))
          .orElse(Certainty.UNKNOWN);
    }
    if (statement instanceof IfStmt choice) {
      Certainty holds = test(method.snippet(choice.getCondition()), depth);
      if (holds == Certainty.YES) {
        return run(choice.getThenStmt(), method, depth);
      }
      Statement otherwise = choice.getElseStmt().orElse(null);
      return holds != Certainty.NO
          ? holds
          : otherwise == null ? null : run(otherwise, method, depth);
    }
    return statement instanceof ExpressionStmt ? null : Certainty.UNKNOWN;
  }

  private boolean isOfRoles(Snippet value, int depth) {
    return depth <= MAX_DEPTH
        && value.expression().findFirst(Node.class, it -> isRoles(it, value, depth)).isPresent();
  }

  private boolean isRoles(Node node, Snippet place, int depth) {
    if (node instanceof MethodCallExpr call) {
      return isAskedFor(call);
    }
    if (!(node instanceof NameExpr name)) {
      return false;
    }
    Optional<Snippet> meant = place.with(name).named();
    return meant.isPresent()
        ? isOfRoles(meant.get(), depth + 1)
        : name.getNameAsString().equals(parameter);
  }
}
