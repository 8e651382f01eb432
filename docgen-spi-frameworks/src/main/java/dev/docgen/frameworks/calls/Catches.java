package dev.docgen.frameworks.calls;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.docgen.source.SourceBody;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is caught around a node: by {@code try} statements (JLS 14.20), and by the calls after it in
 * a chain of a reactive type or a future. A clause that throws its parameter again catches nothing.
 */
final class Catches {
  private static final Set<String> REACTIVE =
      Set.of(
          "onErrorResume",
          "onErrorReturn",
          "onErrorMap",
          "onErrorComplete",
          "onErrorContinue",
          "exceptionally");

  private Catches() {}

  /** Returns names of classes, sorted, each once. */
  static List<String> around(Node node, SourceBody body) {
    Set<String> caught = new TreeSet<>();
    Node child = node;
    Node parent = node.getParentNode().orElse(null);
    while (parent != null && child != body.syntax()) {
      if (parent instanceof TryStmt statement && isTried(child, statement)) {
        statement.getCatchClauses().forEach(clause -> addClause(clause, body, caught));
      } else if (parent instanceof MethodCallExpr call && isScope(child, call)) {
        addReactive(call, body, caught);
      }
      child = parent;
      parent = parent.getParentNode().orElse(null);
    }
    return List.copyOf(caught);
  }

  private static boolean isTried(Node child, TryStmt statement) {
    return child == statement.getTryBlock()
        || statement.getResources().stream().anyMatch(it -> it == child);
  }

  private static boolean isScope(Node child, MethodCallExpr call) {
    return call.getScope().filter(it -> it == child).isPresent();
  }

  private static void addClause(CatchClause clause, SourceBody body, Set<String> caught) {
    if (rethrows(clause)) {
      return;
    }
    Type type = clause.getParameter().getType();
    List<? extends Type> types =
        type.isUnionType() ? type.asUnionType().getElements() : List.of(type);
    types.forEach(it -> caught.add(ExceptionTypes.name(body.resolve(it))));
  }

  private static boolean rethrows(CatchClause clause) {
    String name = clause.getParameter().getNameAsString();
    return clause.getBody().findAll(ThrowStmt.class).stream()
        .anyMatch(it -> it.getExpression().toString().equals(name));
  }

  /** A class as first argument is caught alone; a function alone takes everything. */
  private static void addReactive(MethodCallExpr call, SourceBody body, Set<String> caught) {
    if (!REACTIVE.contains(call.getNameAsString()) || call.getArguments().isEmpty()) {
      return;
    }
    Expression first = call.getArgument(0);
    if (first instanceof ClassExpr literal) {
      caught.add(ExceptionTypes.name(body.resolve(literal.getType())));
    } else if (call.getArguments().size() == 1) {
      caught.add("java.lang.Throwable");
    }
  }
}
