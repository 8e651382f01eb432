package dev.docgen.frameworks.code;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Takes a fluent chain apart, from its last call back to its start. */
final class ChainReader {
  private static final int MAX_STEPS = 5_000;

  private final Deque<Step> steps = new ArrayDeque<>();

  private ChainReader() {}

  static Chain read(Snippet end) {
    return new ChainReader().from(end);
  }

  private Chain from(Snippet end) {
    Snippet current = end;
    for (int i = 0; i < MAX_STEPS; i++) {
      Optional<Snippet> before = before(current);
      if (before.isEmpty()) {
        break;
      }
      current = before.get();
    }
    return startingWith(current);
  }

  /** Returns what stands before the last call, which becomes a step; empty at the start. */
  private Optional<Snippet> before(Snippet current) {
    Expression expression = current.expression();
    if (expression instanceof MethodCallExpr call) {
      Optional<Snippet> returned = current.called(call);
      return returned.isPresent() ? returned : receiver(current, call);
    }
    if (expression instanceof NameExpr name) {
      addStatements(name, current);
      return current.named();
    }
    return current.unwrapped().or(current::named);
  }

  private Optional<Snippet> receiver(Snippet current, MethodCallExpr call) {
    Optional<Expression> receiver = call.getScope().filter(it -> !Names.isType(it));
    if (receiver.isPresent()) {
      steps.addFirst(step(current, call));
    }
    return receiver.map(current::with);
  }

  private static Step step(Snippet current, MethodCallExpr call) {
    return new Step(call.getNameAsString(), current.all(call.getArguments()), current);
  }

  /** Statements on a local between its declaration and this use come before what follows. */
  private void addStatements(NameExpr name, Snippet current) {
    List<Statement> statements =
        LocalVariable.find(name).map(LocalVariable::between).orElse(List.of());
    List<Step> found = on(name.getNameAsString(), statements, current);
    for (int i = found.size() - 1; i >= 0; i--) {
      steps.addFirst(found.get(i));
    }
  }

  /** Returns the calls on a variable that these statements make, in order. */
  static List<Step> on(String variable, List<Statement> statements, Snippet place) {
    List<Step> found = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof ExpressionStmt it) {
        found.addAll(on(variable, valueOf(it.getExpression(), variable), place));
      } else if (statement instanceof ReturnStmt it && it.getExpression().isPresent()) {
        found.addAll(on(variable, it.getExpression().get(), place));
      }
    }
    return found;
  }

  private static Expression valueOf(Expression expression, String variable) {
    return expression instanceof AssignExpr assignment
            && assignment.getTarget().toString().equals(variable)
        ? assignment.getValue()
        : expression;
  }

  /** Returns the calls of a chain that starts with a variable; empty for another chain. */
  static List<Step> on(String variable, Expression chain, Snippet place) {
    Deque<Step> found = new ArrayDeque<>();
    Expression current = chain;
    while (current instanceof MethodCallExpr call) {
      found.addFirst(step(place.with(call), call));
      current = call.getScope().orElse(null);
    }
    boolean onVariable =
        current instanceof NameExpr name && name.getNameAsString().equals(variable);
    return onVariable ? List.copyOf(found) : List.of();
  }

  private Chain startingWith(Snippet start) {
    Expression expression = start.expression();
    List<Step> after = List.copyOf(steps);
    if (expression instanceof ObjectCreationExpr made) {
      return new Chain(
          made.getType().getNameAsString(), "new", start.all(made.getArguments()), after, start);
    }
    if (expression instanceof MethodCallExpr call) {
      return new Chain(
          call.getScope().map(Names::last).orElse(""),
          call.getNameAsString(),
          start.all(call.getArguments()),
          after,
          start);
    }
    return new Chain("", "", List.of(), after, start);
  }
}
