package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.code.Regions;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import org.jspecify.annotations.Nullable;

/**
 * Tells which code of an exception mapper runs for one exception, where the mapper tells exceptions
 * apart by {@code instanceof} (JLS 15.20.2).
 */
final class MapperBranches {
  private enum Truth {
    YES,
    NO,
    OPEN
  }

  private final String parameter;
  private final Raised raised;
  private final ExceptionTypes types;

  /**
   * Tells the branches of one mapper's method.
   *
   * @param parameter name of the one that takes the exception
   */
  MapperBranches(String parameter, Raised raised, ExceptionTypes types) {
    this.parameter = parameter;
    this.raised = raised;
    this.types = types;
  }

  /** Returns whether the exception may lead to an expression of the mapper's method. */
  boolean reach(Snippet place) {
    Node inner = place.expression();
    Node around = inner.getParentNode().orElse(null);
    while (around != null) {
      if (isPassedBy(around, inner, place.body())) {
        return false;
      }
      inner = around;
      around = around.getParentNode().orElse(null);
    }
    return true;
  }

  private boolean isPassedBy(Node around, Node inner, SourceBody body) {
    if (around instanceof IfStmt it) {
      return isOther(it.getCondition(), it.getThenStmt(), inner, body);
    }
    if (around instanceof ConditionalExpr it) {
      return isOther(it.getCondition(), it.getThenExpr(), inner, body);
    }
    return around instanceof BlockStmt block && isLeftBefore(inner, block, body);
  }

  /** Returns whether the condition surely leads to the branch in which the code is not. */
  private boolean isOther(Expression condition, Node then, Node inner, SourceBody body) {
    Truth other = Regions.contains(then, inner) ? Truth.NO : Truth.YES;
    return truth(condition, body) == other && !Regions.contains(condition, inner);
  }

  /** An exception that an earlier branch surely takes and answers comes no further. */
  @SuppressWarnings("ReferenceEquality") // syntax of equal text is otherwise equal
  private boolean isLeftBefore(Node inner, BlockStmt block, SourceBody body) {
    for (Statement statement : block.getStatements()) {
      if (statement == inner) {
        return false;
      }
      if (statement instanceof IfStmt choice && isAnswered(choice, body)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnswered(IfStmt choice, SourceBody body) {
    Truth truth = truth(choice.getCondition(), body);
    @Nullable Statement taken =
        switch (truth) {
          case YES -> choice.getThenStmt();
          case NO -> choice.getElseStmt().orElse(null);
          case OPEN -> null;
        };
    return taken instanceof IfStmt next
        ? isAnswered(next, body)
        : taken != null && Regions.isLeft(taken);
  }

  private Truth truth(Expression condition, SourceBody body) {
    if (condition instanceof EnclosedExpr it) {
      return truth(it.getInner(), body);
    }
    if (condition instanceof UnaryExpr it
        && it.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return not(truth(it.getExpression(), body));
    }
    if (condition instanceof BinaryExpr it && it.getOperator() == BinaryExpr.Operator.OR) {
      return either(truth(it.getLeft(), body), truth(it.getRight(), body));
    }
    if (condition instanceof BinaryExpr it && it.getOperator() == BinaryExpr.Operator.AND) {
      return not(either(not(truth(it.getLeft(), body)), not(truth(it.getRight(), body))));
    }
    return condition instanceof InstanceOfExpr it && it.getExpression().toString().equals(parameter)
        ? is(it, body)
        : Truth.OPEN;
  }

  private static Truth not(Truth truth) {
    return switch (truth) {
      case YES -> Truth.NO;
      case NO -> Truth.YES;
      case OPEN -> Truth.OPEN;
    };
  }

  private static Truth either(Truth first, Truth second) {
    return first == Truth.YES || (first == Truth.OPEN && second != Truth.YES) ? first : second;
  }

  /** What is raised otherwise than by {@code new} may be of a subclass. */
  private Truth is(InstanceOfExpr test, SourceBody body) {
    JavaType tested = body.resolve(test.getType());
    if (types.isA(raised.type(), ExceptionTypes.name(tested))) {
      return Truth.YES;
    }
    boolean narrower = types.isA(tested, ExceptionTypes.name(raised.type()));
    return narrower && raised.creation() == null ? Truth.OPEN : Truth.NO;
  }
}
