package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayList;
import java.util.List;

/** Finds the expressions that a body returns; what lambdas and local classes return is theirs. */
final class Returns {
  private Returns() {}

  /** Returns the expressions in source order. */
  static List<Expression> of(Node body) {
    List<Expression> found = new ArrayList<>();
    collect(body, found);
    return found;
  }

  private static void collect(Node node, List<Expression> found) {
    if (node instanceof ReturnStmt statement) {
      statement.getExpression().ifPresent(found::add);
      return;
    }
    for (Node child : node.getChildNodes()) {
      if (!(child instanceof LambdaExpr) && !(child instanceof BodyDeclaration<?>)) {
        collect(child, found);
      }
    }
  }
}
