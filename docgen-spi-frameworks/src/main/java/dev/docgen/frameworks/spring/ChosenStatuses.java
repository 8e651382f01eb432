package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses that code chooses for an exception of one class. Tests of its class ({@code
 * instanceof}, JLS 15.20.2; patterns of {@code switch}, 14.11.1) are decided, a null check passes,
 * and of every other condition both branches count. Calls that pass the exception on are followed.
 */
final class ChosenStatuses {
  private static final int MAX_DEPTH = 8;

  /** Of an exception known by these alone no subclass is guessed. */
  private static final Set<String> GENERAL =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  /** What an exception is asked for its own status. */
  private static final Set<String> ASKED = Set.of("getStatusCode", "getStatus", "getRawStatusCode");

  private final JavaType exception;
  private final boolean exact;
  private final ExceptionTypes types;
  private final Set<String> codes = new LinkedHashSet<>();
  private boolean exceptions;
  private int depth;

  private ChosenStatuses(JavaType exception, boolean exact, ExceptionTypes types) {
    this.exception = exception;
    this.exact = exact;
    this.types = types;
  }

  /** Reads a method that takes the exception. */
  static ChosenStatuses of(SourceMethod handler, Raised raised, ExceptionTypes types) {
    boolean exact =
        raised.creation() != null || GENERAL.contains(ExceptionTypes.name(raised.type()));
    ChosenStatuses chosen = new ChosenStatuses(raised.type(), exact, types);
    for (int i = 0; i < handler.parameters().size(); i++) {
      if (types.isA(handler.parameters().get(i).type(), "java.lang.Throwable")) {
        chosen.follow(handler, i);
      }
    }
    return chosen;
  }

  Set<String> codes() {
    return codes;
  }

  /** Returns whether the exception is asked for its own status. */
  boolean exceptions() {
    return exceptions;
  }

  private void follow(SourceMethod method, int position) {
    Optional<SourceBody> body = method.body();
    if (body.isPresent() && depth < MAX_DEPTH && body.get().syntax() instanceof BlockStmt block) {
      depth++;
      new Walk(body.get(), method.parameters().get(position).name()).ends(block);
      depth--;
    }
  }

  /** Goes through one method's body, where the exception bears one name. */
  private final class Walk {
    private final SourceBody body;
    private final String name;
    private final ClassTests tests;

    Walk(SourceBody body, String name) {
      this.body = body;
      this.name = name;
      this.tests = new ClassTests(body, name, exception, exact, types);
    }

    /** Returns whether what follows a statement is never reached. */
    boolean ends(Statement statement) {
      if (statement instanceof BlockStmt block) {
        return block.getStatements().stream().anyMatch(this::ends);
      }
      if (statement instanceof IfStmt choice) {
        return ends(choice);
      }
      if (statement instanceof SwitchStmt choice) {
        return choose(choice);
      }
      if (statement instanceof TryStmt attempt) {
        return ends(attempt.getTryBlock());
      }
      collect(statement);
      return statement instanceof ReturnStmt || statement instanceof ThrowStmt;
    }

    private boolean ends(IfStmt choice) {
      Optional<Boolean> test = tests.of(choice.getCondition());
      if (test.isPresent()) {
        return test.get()
            ? ends(choice.getThenStmt())
            : choice.getElseStmt().map(this::ends).orElse(false);
      }
      boolean first = ends(choice.getThenStmt());
      boolean second = choice.getElseStmt().map(this::ends).orElse(false);
      return first && second;
    }

    /** Takes the entries of a switch over the exception that fit, of another one all. */
    private boolean choose(SwitchNode choice) {
      boolean decided = choice.getSelector().toString().equals(name);
      boolean ended = true;
      for (SwitchEntry entry : choice.getEntries()) {
        Optional<Boolean> fits = decided ? tests.of(entry) : Optional.empty();
        if (fits.orElse(true)) {
          ended &= entry.getStatements().stream().anyMatch(this::ends);
        }
        if (fits.orElse(false)) {
          return ended;
        }
      }
      return false;
    }

    private void collect(Node node) {
      if (node instanceof ConditionalExpr choice) {
        Optional<Boolean> test = tests.of(choice.getCondition());
        if (test.orElse(true)) {
          collect(choice.getThenExpr());
        }
        if (!test.orElse(false)) {
          collect(choice.getElseExpr());
        }
      } else if (node instanceof SwitchExpr choice) {
        choose(choice);
      } else if (node instanceof FieldAccessExpr access) {
        constant(access);
      } else {
        if (node instanceof MethodCallExpr call) {
          called(call);
        }
        node.getChildNodes().forEach(this::collect);
      }
    }

    private void constant(FieldAccessExpr access) {
      if (access.getScope().toString().endsWith("HttpStatus")) {
        HttpStatuses.code(access.getNameAsString()).ifPresent(codes::add);
      }
    }

    private void called(MethodCallExpr call) {
      exceptions |=
          ASKED.contains(call.getNameAsString())
              && call.getScope().filter(this::isMeant).isPresent();
      List<Expression> arguments = call.getArguments();
      for (int i = 0; i < arguments.size(); i++) {
        if (arguments.get(i) instanceof NameExpr passed && passed.getNameAsString().equals(name)) {
          int position = i;
          body.target(call)
              .filter(it -> it.parameters().size() == arguments.size())
              .ifPresent(it -> follow(it, position));
        }
      }
    }

    /** The exception by its name, by a pattern's or by that of a cast. */
    private boolean isMeant(Expression scope) {
      return scope.toString().equals(name)
          || body.typeOf(scope).filter(it -> types.isA(it, "java.lang.Throwable")).isPresent();
    }
  }
}
