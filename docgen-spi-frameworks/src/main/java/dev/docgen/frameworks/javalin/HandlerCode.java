package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a handler does with its context, along every way through its code: branches apart,
 * loops once, helper methods that are handed the context followed. What is said of the answer on
 * one way is one answer.
 */
final class HandlerCode {
  private static final int MAX_DEPTH = 16;

  /** What is given to these runs for sure, after what stands before. */
  private static final Set<String> RUNNING =
      Set.of("future", "async", "thenAccept", "thenApply", "thenCompose", "thenRun", "forEach");

  /** These do nothing with what they are given. */
  private static final Set<String> PASSIVE =
      Set.of("trace", "debug", "info", "warn", "error", "println", "requireNonNull", "equals");

  private final Asked asked = new Asked();
  private final RequestCalls requests = new RequestCalls(asked);
  private final HandlerFinder handlers;
  private final boolean events;
  private final @Nullable String onward;

  private HandlerCode(HandlerFinder handlers, boolean events, @Nullable String onward) {
    this.handlers = handlers;
    this.events = events;
    this.onward = onward;
  }

  /**
   * Reads a handler.
   *
   * @param position of the context among its parameters
   * @param events whether it is given a client of server-sent events instead
   */
  static HandlerRead read(Function handler, int position, boolean events, HandlerFinder handlers) {
    Answer before = Answer.none(handler.place().location());
    return new HandlerCode(handlers, events, null).read(handler, position, before);
  }

  /**
   * Reads the handler of a route.
   *
   * @param before what filters have said of its answers
   */
  static HandlerRead read(Function handler, boolean events, Answer before, HandlerFinder handlers) {
    return new HandlerCode(handlers, events, null).read(handler, 0, before);
  }

  /** Reads a filter; ways on which it runs the route's handler are left out. */
  static HandlerRead ofFilter(Filter filter, HandlerFinder handlers) {
    Answer before = Answer.none(filter.handler().place().location());
    return new HandlerCode(handlers, false, filter.onward())
        .read(filter.handler(), filter.position(), before);
  }

  private HandlerRead read(Function handler, int position, Answer before) {
    return new HandlerRead(
        asked, List.copyOf(function(handler, position, new LinkedHashSet<>(Set.of(before)), 0)));
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
        return Ways.either(
            run(choice.getThenStmt(), asked),
            choice.getElseStmt().map(it -> run(it, asked)).orElse(asked));
      }
      if (node instanceof ConditionalExpr choice) {
        Set<Answer> asked = run(choice.getCondition(), before);
        return Ways.either(run(choice.getThenExpr(), asked), run(choice.getElseExpr(), asked));
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
      if (node instanceof ObjectCreationExpr made) {
        keeps(made);
      }
      if (Ways.isLoop(node)) {
        return Ways.either(before, children(node, before));
      }
      return node instanceof MethodCallExpr call ? call(call, before) : children(node, before);
    }

    private Set<Answer> children(Node node, Set<Answer> before) {
      Set<Answer> after = before;
      for (Node child : node.getChildNodes()) {
        after = run(child, after);
      }
      return after;
    }

    /** A catch clause runs when what is tried has said nothing yet, or all. */
    private Set<Answer> attempt(TryStmt attempt, Set<Answer> before) {
      Set<Answer> opened = before;
      for (Expression resource : attempt.getResources()) {
        opened = run(resource, opened);
      }
      Set<Answer> after = run(attempt.getTryBlock(), opened);
      for (CatchClause clause : attempt.getCatchClauses()) {
        after = Ways.either(after, run(clause.getBody(), before));
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
        Set<Answer> current = Ways.either(asked, falling);
        boolean broken = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
        for (Node statement : entry.getStatements()) {
          broken |= statement instanceof BreakStmt;
          current = run(statement, current);
        }
        after = broken ? Ways.either(after, current) : after;
        falling = broken ? Set.of() : current;
      }
      after = Ways.either(after, falling);
      return complete ? after : Ways.either(after, asked);
    }

    private Set<Answer> call(MethodCallExpr call, Set<Answer> before) {
      Set<Answer> after = call.getScope().isPresent() ? run(call.getScope().get(), before) : before;
      for (Expression argument : call.getArguments()) {
        after = run(argument, after);
      }
      Snippet at = place.with(call);
      Optional<String> onResponse = AnswerCalls.onResponse(at, this::isContext);
      if (onResponse.isPresent()) {
        after = said(onResponse.get(), call, after);
      } else if (AnswerCalls.receiver(call).filter(this::isContext).isPresent()) {
        requests.call(call, place.all(call.getArguments()), at);
        after = said(call.getNameAsString(), call, after);
      } else {
        after = isOnward(call) ? Set.of() : handed(call, after);
      }
      return functions(
          call, after, call.getNameAsString().equals("exceptionally") ? before : after);
    }

    private Set<Answer> said(String name, MethodCallExpr call, Set<Answer> before) {
      Snippet at = place.with(call);
      Set<Answer> after =
          new AnswerCalls(events).call(name, place.all(call.getArguments()), at, before);
      if (name.equals("status") && after.stream().anyMatch(it -> "".equals(it.status()))) {
        asked.gap(at, "the status that it sets cannot be told");
      }
      return after;
    }

    private boolean isOnward(MethodCallExpr call) {
      return onward != null
          && call.getScope().filter(it -> it.toString().equals(onward)).isPresent();
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
      Optional<Function> method = handlers.callee(call, place);
      int at = position;
      return method
          .map(it -> function(it, at, before, depth + 1))
          .orElseGet(() -> unreadable(call, before));
    }

    private Set<Answer> unreadable(MethodCallExpr call, Set<Answer> before) {
      if (PASSIVE.contains(call.getNameAsString())) {
        return before;
      }
      asked.gap(place.with(call), "it is handed the context, and its code is not in the sources");
      return Ways.unknown(before);
    }

    /** An object that keeps the context may do with it what this does not show. */
    private void keeps(ObjectCreationExpr made) {
      if (made.getArguments().stream().anyMatch(this::isContext)) {
        asked.gap(
            place.with(made), "an object keeps the context; what it does with it is not read");
      }
    }

    /**
     * Lambdas among the arguments: of several one runs, a single one perhaps.
     *
     * @param beforeGiven what is said before one runs
     */
    private Set<Answer> functions(
        MethodCallExpr call, Set<Answer> before, Set<Answer> beforeGiven) {
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
        after = Ways.either(after, given(function, beforeGiven));
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
