package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.docgen.frameworks.code.ChainedCall;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers that a method makes with {@code ResponseEntity} and {@code ProblemDetail}
 * (Spring Framework reference, "ResponseEntity", "Error Responses"): every one that its returns may
 * be, locals, choices and methods of the sources followed.
 */
final class CodedAnswers {
  private static final String ENTITY = "ResponseEntity";
  private static final String PROBLEM = "ProblemDetail";
  private static final int MAX_DEPTH = 8;

  /** Statuses by the builder method that answers with them. */
  private static final Map<String, String> STATUSES =
      Map.ofEntries(
          Map.entry("ok", "200"),
          Map.entry("ofNullable", "200"),
          Map.entry("created", "201"),
          Map.entry("accepted", "202"),
          Map.entry("noContent", "204"),
          Map.entry("badRequest", "400"),
          Map.entry("notFound", "404"),
          Map.entry("unprocessableEntity", "422"),
          Map.entry("unprocessableContent", "422"),
          Map.entry("internalServerError", "500"));

  /** Builder methods whose argument is the body. */
  private static final Set<String> BODIED = Set.of("ok", "of", "ofNullable");

  private final List<CodedAnswer> answers = new ArrayList<>();
  private boolean complete = true;

  private CodedAnswers() {}

  /**
   * Returns a method's answers in source order; empty when it makes none, or makes one whose status
   * cannot be told.
   */
  static List<CodedAnswer> read(SourceMethod method) {
    CodedAnswers reader = new CodedAnswers();
    Snippet.returnedBy(method).forEach(it -> reader.collect(it, 0));
    if (reader.answers.isEmpty()) {
      reader.collectDirect(method);
    }
    return reader.complete ? List.copyOf(reader.answers) : List.of();
  }

  /** A status set on the servlet's response is the answer's where none is returned. */
  private void collectDirect(SourceMethod method) {
    method
        .body()
        .ifPresent(
            body -> {
              for (MethodCallExpr call : body.syntax().findAll(MethodCallExpr.class)) {
                boolean sets = Set.of("setStatus", "sendError").contains(call.getNameAsString());
                if (sets && !call.getArguments().isEmpty()) {
                  Snippet status = Snippet.in(body, call.getArgument(0));
                  add(status, status, !method.returnType().isVoid(), method.returnType());
                }
              }
            });
  }

  private void collect(Snippet returned, int depth) {
    for (Snippet value : returned.alternatives()) {
      for (Expression expression : value.expression().findAll(Expression.class)) {
        collect(value, expression, depth);
      }
    }
  }

  private void collect(Snippet value, Expression expression, int depth) {
    Snippet here = value.with(expression);
    if (expression instanceof ObjectCreationExpr creation) {
      created(creation, here);
    } else if (expression instanceof MethodReferenceExpr reference) {
      referenced(reference, here);
    } else if (expression instanceof MethodCallExpr call) {
      called(call, here);
      boolean followed = call != value.expression() && depth < MAX_DEPTH && answersToo(call, here);
      if (followed) {
        collect(here, depth + 1);
      }
    }
  }

  private static boolean answersToo(MethodCallExpr call, Snippet here) {
    return here.body()
        .target(call)
        .filter(it -> it.returnType().describe().contains(ENTITY))
        .isPresent();
  }

  private void created(ObjectCreationExpr creation, Snippet here) {
    if (!creation.getType().getNameAsString().equals(ENTITY)) {
      return;
    }
    int count = creation.getArguments().size();
    if (count == 0) {
      return;
    }
    Snippet status = here.with(creation.getArgument(count - 1));
    Snippet body = here.with(creation.getArgument(0));
    boolean bodied = count > 1 && !isHeaders(body);
    add(status, here, bodied, bodied ? body.type().orElse(null) : null);
  }

  private static boolean isHeaders(Snippet first) {
    return first.expression().isNullLiteralExpr()
        || first.type().filter(it -> it.describe().endsWith("HttpHeaders")).isPresent();
  }

  private void referenced(MethodReferenceExpr reference, Snippet here) {
    if (reference.getScope().toString().equals(ENTITY)) {
      String status = STATUSES.get(reference.getIdentifier());
      if (status != null) {
        answers.add(new CodedAnswer(status, true, null, here.location()));
      }
    }
  }

  private void called(MethodCallExpr call, Snippet here) {
    String scope = call.getScope().map(Object::toString).orElse("");
    String name = call.getNameAsString();
    if (scope.equals(PROBLEM) && name.startsWith("forStatus")) {
      add(here.with(call.getArgument(0)), here, true, JavaType.of(SpringTypes.PROBLEM_DETAIL));
    } else if (scope.equals(ENTITY)) {
      built(call, name, here);
    }
  }

  private void built(MethodCallExpr call, String name, Snippet here) {
    Optional<Snippet> body = body(call, name, here);
    JavaType type = body.flatMap(Snippet::type).orElse(null);
    if (name.equals("status") && call.getArguments().size() == 1) {
      add(here.with(call.getArgument(0)), here, body.isPresent(), type);
    } else if (STATUSES.containsKey(name)) {
      answers.add(new CodedAnswer(STATUSES.get(name), body.isPresent(), type, here.location()));
    } else if (name.equals("of")) {
      answers.add(new CodedAnswer("200", true, null, here.location()));
    }
    if (name.equals("of") || name.equals("ofNullable")) {
      answers.add(new CodedAnswer("404", false, null, here.location()));
    }
  }

  /** Returns the body written by the last call of a chain, or by the first. */
  private static Optional<Snippet> body(MethodCallExpr start, String name, Snippet here) {
    for (MethodCallExpr call = next(start); call != null; call = next(call)) {
      if (call.getNameAsString().equals("body") && call.getArguments().size() == 1) {
        return Optional.of(here.with(call.getArgument(0)));
      }
    }
    return BODIED.contains(name) && start.getArguments().size() == 1
        ? Optional.of(here.with(start.getArgument(0)))
        : Optional.empty();
  }

  private static @Nullable MethodCallExpr next(MethodCallExpr call) {
    return ChainedCall.after(call).orElse(null);
  }

  private void add(Snippet status, Snippet place, boolean bodied, @Nullable JavaType body) {
    for (Snippet value : status.alternatives()) {
      Optional<String> code = HttpStatuses.code(value);
      if (code.isPresent()) {
        answers.add(new CodedAnswer(code.get(), bodied, body, place.location()));
      } else if (isOfException(value)) {
        answers.add(new CodedAnswer(null, bodied, body, place.location()));
      } else {
        complete = false;
      }
    }
  }

  /** {@code e.getStatusCode()}: what the exception says. */
  private static boolean isOfException(Snippet status) {
    return status.expression() instanceof MethodCallExpr call
        && call.getNameAsString().contains("tatus")
        && call.getScope().isPresent();
  }
}
