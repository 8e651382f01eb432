package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.Type;
import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import java.util.Optional;

/**
 * Decides conditions on the class of an exception: true, false, or empty when the class alone does
 * not tell.
 *
 * @param body where the conditions stand
 * @param name what the exception is called there
 * @param exact whether it is of that very class, of no subclass
 */
record ClassTests(
    SourceBody body, String name, JavaType exception, boolean exact, ExceptionTypes types) {

  Optional<Boolean> of(Expression condition) {
    if (condition instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (condition instanceof UnaryExpr not
        && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return of(not.getExpression()).map(it -> !it);
    }
    if (condition instanceof InstanceOfExpr test) {
      return test.getExpression().toString().equals(name) ? is(test.getType()) : Optional.empty();
    }
    return condition instanceof BinaryExpr both ? joined(both) : Optional.empty();
  }

  private Optional<Boolean> joined(BinaryExpr both) {
    return switch (both.getOperator()) {
      case AND -> decided(both, false);
      case OR -> decided(both, true);
      case NOT_EQUALS -> isNullCheck(both) ? Optional.of(true) : Optional.empty();
      case EQUALS -> isNullCheck(both) ? Optional.of(false) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** One side that has the deciding value decides; the other value takes both. */
  private Optional<Boolean> decided(BinaryExpr both, boolean deciding) {
    Optional<Boolean> left = of(both.getLeft());
    Optional<Boolean> right = of(both.getRight());
    if (left.filter(it -> it == deciding).isPresent()
        || right.filter(it -> it == deciding).isPresent()) {
      return Optional.of(deciding);
    }
    return left.isPresent() && right.isPresent() ? Optional.of(!deciding) : Optional.empty();
  }

  private static boolean isNullCheck(BinaryExpr check) {
    return check.getRight() instanceof NullLiteralExpr
        || check.getLeft() instanceof NullLiteralExpr;
  }

  /** Returns whether an entry of a switch over the exception fits; one without label does. */
  Optional<Boolean> of(SwitchEntry entry) {
    if (entry.getLabels().isEmpty()) {
      return Optional.of(true);
    }
    boolean open = false;
    for (Expression label : entry.getLabels()) {
      Optional<Boolean> fits =
          label instanceof TypePatternExpr pattern ? is(pattern.getType()) : Optional.of(false);
      if (fits.filter(it -> it).isPresent()) {
        return entry.getGuard().isPresent() ? Optional.empty() : fits;
      }
      open |= fits.isEmpty();
    }
    return open ? Optional.empty() : Optional.of(false);
  }

  private Optional<Boolean> is(Type tested) {
    JavaType type = body.resolve(tested);
    if (types.isA(exception, ExceptionTypes.name(type))) {
      return Optional.of(true);
    }
    boolean open = !exact && types.isA(type, ExceptionTypes.name(exception));
    return open ? Optional.empty() : Optional.of(false);
  }
}
