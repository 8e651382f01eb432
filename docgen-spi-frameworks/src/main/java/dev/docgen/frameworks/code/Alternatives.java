package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;

/** Tells the values that an expression may have, each followed as far as it can be. */
final class Alternatives {
  /** Values of one expression, past which the others stay as they are written. */
  private static final int MAX_VALUES = 64;

  private static final int MAX_DEPTH = 16;

  private final List<Snippet> found = new ArrayList<>();

  private Alternatives() {}

  static List<Snippet> of(Snippet snippet) {
    Alternatives alternatives = new Alternatives();
    alternatives.add(snippet, 0);
    return List.copyOf(alternatives.found);
  }

  private void add(Snippet snippet, int depth) {
    List<Snippet> next = depth < MAX_DEPTH && found.size() < MAX_VALUES ? next(snippet) : List.of();
    if (next.isEmpty()) {
      found.add(snippet);
    }
    next.forEach(it -> add(it, depth + 1));
  }

  private static List<Snippet> next(Snippet snippet) {
    Expression expression = snippet.expression();
    if (snippet.unwrapped().isPresent()) {
      return snippet.unwrapped().stream().toList();
    }
    List<Snippet> branches = branches(snippet);
    if (!branches.isEmpty()) {
      return branches;
    }
    if (expression instanceof MethodCallExpr call) {
      return snippet.returned(call);
    }
    return expression instanceof NameExpr name ? values(name, snippet) : List.of();
  }

  /** Returns the branches of a choice; empty for what is none. */
  static List<Snippet> branches(Snippet snippet) {
    if (snippet.expression() instanceof ConditionalExpr choice) {
      return snippet.all(List.of(choice.getThenExpr(), choice.getElseExpr()));
    }
    return snippet.expression() instanceof SwitchExpr choice
        ? snippet.all(results(choice))
        : List.of();
  }

  private static List<Expression> results(SwitchExpr choice) {
    List<Expression> results = new ArrayList<>();
    for (SwitchEntry entry : choice.getEntries()) {
      for (Statement statement : entry.getStatements()) {
        if (statement instanceof ExpressionStmt it
            && entry.getType() == SwitchEntry.Type.EXPRESSION) {
          results.add(it.getExpression());
        }
        statement.findAll(YieldStmt.class).forEach(it -> results.add(it.getExpression()));
      }
    }
    return results;
  }

  private static List<Snippet> values(NameExpr name, Snippet snippet) {
    List<Snippet> values = new ArrayList<>(snippet.named().stream().toList());
    if (LocalVariable.find(name).isPresent()) {
      for (Expression assigned : assigned(name)) {
        values.add(snippet.with(assigned));
      }
    }
    return values;
  }

  @SuppressWarnings("unchecked") // the parser takes generic varargs
  private static List<Expression> assigned(NameExpr name) {
    Node method =
        Enclosing.find(name, CallableDeclaration.class).map(Node.class::cast).orElse(null);
    if (method == null) {
      return List.of();
    }
    return method.findAll(AssignExpr.class).stream()
        .filter(it -> it.getTarget().toString().equals(name.getNameAsString()))
        .filter(it -> it.getOperator() == AssignExpr.Operator.ASSIGN)
        .map(AssignExpr::getValue)
        .toList();
  }
}
