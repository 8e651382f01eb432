package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The local variable or parameter that a name means (JLS 6.3), with the statements that may act on
 * it between its declaration and that use.
 *
 * @param declarator its declaration, or null for a parameter
 * @param between statements of its own block after the declaration, up to the one of the use
 */
record LocalVariable(@Nullable VariableDeclarator declarator, List<Statement> between) {

  static Optional<LocalVariable> find(NameExpr use) {
    Node child = use;
    Node around = use.getParentNode().orElse(null);
    while (around != null) {
      LocalVariable found = declaredIn(around, child, use.getNameAsString());
      if (found != null) {
        return Optional.of(found);
      }
      if (around instanceof CallableDeclaration<?>) {
        return Optional.empty();
      }
      child = around;
      around = around.getParentNode().orElse(null);
    }
    return Optional.empty();
  }

  private static @Nullable LocalVariable declaredIn(Node around, Node child, String name) {
    if (around instanceof BlockStmt block) {
      return inBlock(block, child, name);
    }
    List<Parameter> parameters = List.of();
    if (around instanceof LambdaExpr lambda) {
      parameters = lambda.getParameters();
    } else if (around instanceof CallableDeclaration<?> method) {
      parameters = method.getParameters();
    }
    return parameters.stream().anyMatch(it -> it.getNameAsString().equals(name))
        ? new LocalVariable(null, List.of())
        : null;
  }

  private static @Nullable LocalVariable inBlock(BlockStmt block, Node child, String name) {
    VariableDeclarator found = null;
    List<Statement> between = new ArrayList<>();
    for (Statement statement : block.getStatements()) {
      if (isSame(statement, child)) {
        break;
      }
      VariableDeclarator declared = declared(statement, name);
      if (declared != null) {
        found = declared;
      } else if (found != null) {
        between.add(statement);
      }
    }
    return found == null ? null : new LocalVariable(found, between);
  }

  @SuppressWarnings("ReferenceEquality") // statements of equal text are otherwise equal
  private static boolean isSame(Node one, Node other) {
    return one == other;
  }

  private static @Nullable VariableDeclarator declared(Statement statement, String name) {
    return statement instanceof ExpressionStmt it
            && it.getExpression() instanceof VariableDeclarationExpr declaration
        ? declaration.getVariables().stream()
            .filter(variable -> variable.getNameAsString().equals(name))
            .findFirst()
            .orElse(null)
        : null;
  }

  boolean isParameter() {
    return declarator == null;
  }

  Optional<Expression> initializer() {
    return declarator == null ? Optional.empty() : declarator.getInitializer();
  }
}
