package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a handler does with its context, along every way through its code: branches apart,
 * loops once, helper methods that are handed the context followed. What is said of the answer on
 * one way is one answer.
 */
final class HandlerCode {
  /** Ways through one handler; beyond it branches count as not taken. */
  private static final int MAX_WAYS = 64;

  private static final int MAX_DEPTH = 16;

  /** What is given to these runs for sure, after what stands before. */
  private static final Set<String> RUNNING =
      Set.of("future", "async", "thenAccept", "thenApply", "thenCompose", "thenRun", "forEach");

  private final Asked asked = new Asked();
  private final RequestCalls requests = new RequestCalls(asked);
  private final HandlerFinder handlers;
  private final boolean events;

  private HandlerCode(HandlerFinder handlers, boolean events) {
    this.handlers = handlers;
    this.events = events;
  }

  /**
   * What a handler does.
   *
   * @param asked what it asks of the request
   * @param answers one of each way through it, those alike once
   */
  record Read(Asked asked, List<Answer> answers) {
    Read {
      answers = List.copyOf(answers);
    }
  }

  /**
   * Reads a handler.
   *
   * @param position of the context among its parameters
   * @param events whether it is given a client of server-sent events instead
   */
  static Read read(Function handler, int position, boolean events, HandlerFinder handlers) {
    HandlerCode code = new HandlerCode(handlers, events);
    Set<Answer> before = new LinkedHashSet<>();
    before.add(Answer.none(handler.place().location()));
    return new Read(code.asked, List.copyOf(code.function(handler, position, before, 0)));
  }

  private Set<Answer> function(Function function, int position, Set<Answer> before, int depth) {
    if (position >= function.parameters().size() || depth > MAX_DEPTH) {
      return before;
    }
    Way way = new Way(function.place(), function.parameters().get(position), depth);
    Set<Answer> after = new LinkedHashSet<>(way.run(function.code(), before));
    after.addAll(way.returned);
    return after;
  }

  /** One function's code on the way. */
  private final class Way {
    private final Snippet place;
    private final String context;
    private final int depth;
    private final Set<Answer> returned = new LinkedHashSet<>();

    Way(Snippet place, String context, int depth) {
      this.place = place;
      this.context = context;
      this.depth = depth;
    }

    /** Returns what is said after a node has run; empty when nothing after it runs. */
    Set<Answer> run(Node node, Set<Answer> before) {
      if (before.isEmpty() || node instanceof LambdaExpr || node instanceof BodyDeclaration<?>) {
        return before;
      }
      if (node instanceof IfStmt choice) {
        Set<Answer> asked = run(choice.getCondition(), before);
        return either(
            run(choice.getThenStmt(), asked),
            choice.getElseStmt().map(it -> run(it, asked)).orElse(asked));
      }
      if (node instanceof ConditionalExpr choice) {
        Set<Answer> asked = run(choice.getCondition(), before);
        return either(run(choice.getThenExpr(), asked), run(choice.getElseExpr(), asked));
      }
      if (node instanceof ReturnStmt || node instanceof ThrowStmt) {
        Set<Answer> after = children(node, before);
        if (node instanceof ReturnStmt) {
          returned.addAll(after);
        }
        return Set.of();
      }
      if (node instanceof TryStmt attempt) {
        return attempt(attempt, before);
      }
      if (node instanceof SwitchNode choice) {
        return choice(choice, before);
      }
      if (isLoop(node)) {
        return either(before, children(node, before));
      }
      return node instanceof MethodCallExpr call ? call(call, before) : children(node, before);
    }

    private static boolean isLoop(Node node) {
      return node instanceof ForEachStmt
          || node instanceof ForStmt
          || node instanceof WhileStmt
          || node instanceof DoStmt;
    }

    private Set<Answer> children(Node node, Set<Answer> before) {
      Set<Answer> after = before;
      for (Node child : node.getChildNodes()) {
        after = run(child, after);
      }
      return after;
    }

    private static Set<Answer> either(Set<Answer> one, Set<Answer> other) {
      Set<Answer> both = new LinkedHashSet<>(one);
      other.stream().limit(Math.max(0, MAX_WAYS - both.size())).forEach(both::add);
      return both;
    }

    /** A catch clause runs when what is tried has said nothing yet, or all. */
    private Set<Answer> attempt(TryStmt attempt, Set<Answer> before) {
      Set<Answer> opened = before;
      for (Expression resource : attempt.getResources()) {
        opened = run(resource, opened);
      }
      Set<Answer> after = run(attempt.getTryBlock(), opened);
      for (CatchClause clause : attempt.getCatchClauses()) {
        after = either(after, run(clause.getBody(), before));
      }
      Set<Answer> ended = after;
      return attempt.getFinallyBlock().map(it -> run(it, ended)).orElse(ended);
    }

    private Set<Answer> choice(SwitchNode choice, Set<Answer> before) {
      Set<Answer> asked = run(choice.getSelector(), before);
      boolean complete = choice instanceof SwitchExpr;
      Set<Answer> after = new LinkedHashSet<>();
      Set<Answer> falling = Set.of();
      for (SwitchEntry entry : choice.getEntries()) {
        complete |= entry.isDefault() || entry.getLabels().isEmpty();
        Set<Answer> current = either(asked, falling);
        boolean broken = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
        for (Node statement : entry.getStatements()) {
          broken |= statement instanceof BreakStmt;
          current = run(statement, current);
        }
        after = broken ? either(after, current) : after;
        falling = broken ? Set.of() : current;
      }
      after = either(after, falling);
      return complete ? after : either(after, asked);
    }

    private Set<Answer> call(MethodCallExpr call, Set<Answer> before) {
      Set<Answer> after = call.getScope().isPresent() ? run(call.getScope().get(), before) : before;
      for (Expression argument : call.getArguments()) {
        after = run(argument, after);
      }
      if (isOnContext(call)) {
        List<Snippet> arguments = place.all(call.getArguments());
        requests.call(call, arguments, place.with(call));
        after = new AnswerCalls(events).call(call, arguments, place.with(call), after);
      } else {
        after = handed(call, after);
      }
      return functions(call, after);
    }

    /** Most methods of the context answer the context: a chain of calls is on it. */
    private boolean isOnContext(Expression value) {
      Expression current = value;
      while (current instanceof MethodCallExpr call && call.getScope().isPresent()) {
        current = call.getScope().get();
        if (current instanceof MethodCallExpr inner && !AnswerCalls.isFluent(inner)) {
          return false;
        }
      }
      return isContext(current) && value instanceof MethodCallExpr;
    }

    private boolean isContext(Expression value) {
      return value instanceof NameExpr name && name.getNameAsString().equals(context);
    }

    /** A method that is handed the context goes on with it. */
    private Set<Answer> handed(MethodCallExpr call, Set<Answer> before) {
      int position = -1;
      for (int i = 0; i < call.getArguments().size() && position < 0; i++) {
        position = isContext(call.getArgument(i)) ? i : -1;
      }
      if (position < 0) {
        return before;
      }
      Optional<Function> method = place.callee(call).or(() -> wrapped(call));
      int at = position;
      return method.map(it -> function(it, at, before, depth + 1)).orElse(before);
    }

    /** {@code handler.handle(context)} of a handler that wraps another. */
    private Optional<Function> wrapped(MethodCallExpr call) {
      return call.getScope()
          .flatMap(
              it ->
                  handlers.find(
                      place.with(it), call.getNameAsString(), call.getArguments().size()));
    }

    /** Lambdas among the arguments: of several one runs, a single one perhaps. */
    private Set<Answer> functions(MethodCallExpr call, Set<Answer> before) {
      List<Expression> given =
          call.getArguments().stream()
              .filter(it -> it instanceof LambdaExpr || it instanceof MethodReferenceExpr)
              .toList();
      if (given.isEmpty()) {
        return before;
      }
      boolean all = RUNNING.contains(call.getNameAsString());
      boolean one = given.size() > 1 && call.getNameAsString().contains("OrElse");
      Set<Answer> after = all || one ? Set.of() : before;
      for (Expression function : given) {
        after = either(after, given(function, before));
      }
      return after;
    }

    private Set<Answer> given(Expression function, Set<Answer> before) {
      if (function instanceof LambdaExpr lambda) {
        Way inner = new Way(place, context, depth);
        Set<Answer> after = new LinkedHashSet<>(inner.run(lambda.getBody(), before));
        after.addAll(inner.returned);
        return after;
      }
      return function instanceof MethodReferenceExpr reference
              && isContext(scope(reference.getScope()))
          ? new AnswerCalls(events).referred(reference, place, before)
          : before;
    }

    private Expression scope(Expression scope) {
      return scope.isTypeExpr() ? new NameExpr(scope.toString()) : scope;
    }
  }
}
