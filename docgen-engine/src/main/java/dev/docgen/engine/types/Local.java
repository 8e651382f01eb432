package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A variable that a body declares (JLS 6.3, 6.3.1).
 *
 * @param declaration a {@link VariableDeclarator}, {@link Parameter} or {@link TypePatternExpr}
 * @param forEach the loop whose variable it is, or null
 * @param lambda the lambda whose parameter it is, or null
 */
record Local(Node declaration, @Nullable ForEachStmt forEach, @Nullable LambdaExpr lambda) {

  /** Finds the declaration that a name means at a place, walking outwards to the method. */
  static Optional<Local> find(String name, Node place) {
    Node child = place;
    Optional<Node> parent = place.getParentNode();
    while (parent.isPresent()) {
      Local found = declaredBy(parent.get(), child, name);
      if (found != null) {
        return Optional.of(found);
      }
      if (parent.get() instanceof CallableDeclaration<?>) {
        return Optional.empty();
      }
      child = parent.get();
      parent = child.getParentNode();
    }
    return Optional.empty();
  }

  private static @Nullable Local declaredBy(Node around, Node child, String name) {
    if (around instanceof BlockStmt block) {
      return before(block.getStatements(), child, name);
    }
    if (around instanceof SwitchEntry entry) {
      return before(entry.getStatements(), child, name);
    }
    if (around instanceof ForStmt loop) {
      return loop.getInitialization().stream()
          .map(it -> inExpression(it, name))
          .filter(it -> it != null)
          .findFirst()
          .orElse(null);
    }
    if (around instanceof ForEachStmt loop && !Identity.isSame(child, loop.getIterable())) {
      VariableDeclarator variable = loop.getVariable().getVariable(0);
      return variable.getNameAsString().equals(name) ? new Local(variable, loop, null) : null;
    }
    if (around instanceof TryStmt attempt && !(child instanceof CatchClause)) {
      return attempt.getResources().stream()
          .map(it -> inExpression(it, name))
          .filter(it -> it != null)
          .findFirst()
          .orElse(null);
    }
    if (around instanceof IfStmt choice) {
      return pattern(choice.getCondition(), name);
    }
    return ofParameters(around, name);
  }

  private static @Nullable Local ofParameters(Node around, String name) {
    if (around instanceof CatchClause clause) {
      return parameter(List.of(clause.getParameter()), name, null);
    }
    if (around instanceof LambdaExpr lambda) {
      return parameter(lambda.getParameters(), name, lambda);
    }
    if (around instanceof CallableDeclaration<?> method) {
      return parameter(method.getParameters(), name, null);
    }
    return around instanceof Expression expression ? pattern(expression, name) : null;
  }

  private static @Nullable Local parameter(
      List<Parameter> parameters, String name, @Nullable LambdaExpr lambda) {
    for (Parameter parameter : parameters) {
      if (parameter.getNameAsString().equals(name)) {
        return new Local(parameter, null, lambda);
      }
    }
    return null;
  }

  private static @Nullable Local before(NodeList<Statement> statements, Node child, String name) {
    Local found = null;
    for (Statement statement : statements) {
      if (Identity.isSame(statement, child)) {
        break;
      }
      Local declared = null;
      if (statement instanceof ExpressionStmt expression) {
        declared = inExpression(expression.getExpression(), name);
      } else if (statement instanceof IfStmt guard) {
        declared = pattern(guard.getCondition(), name);
      }
      found = declared == null ? found : declared;
    }
    // a declaration may name itself: only in its own initialiser
    return found == null && child instanceof ExpressionStmt own
        ? inExpression(own.getExpression(), name)
        : found;
  }

  private static @Nullable Local inExpression(Expression expression, String name) {
    if (expression instanceof VariableDeclarationExpr declaration) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        if (variable.getNameAsString().equals(name)) {
          return new Local(variable, null, null);
        }
      }
    }
    return null;
  }

  private static @Nullable Local pattern(Expression condition, String name) {
    return condition
        .findFirst(TypePatternExpr.class, it -> it.getNameAsString().equals(name))
        .map(it -> new Local(it, null, null))
        .orElse(null);
  }

  Optional<Expression> initializer() {
    return declaration instanceof VariableDeclarator variable
        ? variable.getInitializer()
        : Optional.empty();
  }

  Optional<Type> type() {
    if (declaration instanceof VariableDeclarator variable) {
      return Optional.of(variable.getType());
    }
    if (declaration instanceof Parameter parameter) {
      return Optional.of(parameter.getType());
    }
    return declaration instanceof TypePatternExpr pattern
        ? Optional.of(pattern.getType())
        : Optional.empty();
  }
}
