package dev.docgen.frameworks.spring.functional;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the code of a handler function tells of its operation (Spring Framework reference,
 * "Functional Endpoints", HandlerFunction).
 *
 * @param request what it reads
 * @param answers what it answers, in source order
 */
public record HandlerCode(Request request, List<Answer> answers) {
  /** Statuses by the method of {@code ServerResponse} that answers with them. */
  private static final Map<String, String> STATUSES =
      Map.ofEntries(
          Map.entry("ok", "200"),
          Map.entry("created", "201"),
          Map.entry("accepted", "202"),
          Map.entry("noContent", "204"),
          Map.entry("seeOther", "303"),
          Map.entry("temporaryRedirect", "307"),
          Map.entry("permanentRedirect", "308"),
          Map.entry("badRequest", "400"),
          Map.entry("notFound", "404"),
          Map.entry("unprocessableEntity", "422"),
          Map.entry("unprocessableContent", "422"));

  public HandlerCode {
    Objects.requireNonNull(request, "request");
    answers = List.copyOf(answers);
  }

  /** Returns what a handler's code tells. */
  public static HandlerCode read(Function handler) {
    List<Answer> answers = new ArrayList<>();
    for (MethodCallExpr call : handler.code().findAll(MethodCallExpr.class)) {
      status(call, handler).ifPresent(status -> answers.add(answer(status, call, handler)));
    }
    return new HandlerCode(RequestCode.read(handler), answers);
  }

  private static Optional<String> status(MethodCallExpr call, Function handler) {
    boolean named =
        call.getScope().filter(it -> it.toString().equals("ServerResponse")).isPresent();
    boolean imported = call.getScope().isEmpty() && handler.place().body().target(call).isEmpty();
    if (!named && !imported) {
      return Optional.empty();
    }
    if (named && call.getNameAsString().equals("status") && call.getArguments().size() == 1) {
      Snippet argument = handler.snippet(call.getArgument(0));
      return argument.constant().map(String::valueOf).or(argument::simpleName);
    }
    return Optional.ofNullable(STATUSES.get(call.getNameAsString()));
  }

  private static Answer answer(String status, MethodCallExpr start, Function handler) {
    List<String> mediaTypes = List.of();
    JavaType body = null;
    for (MethodCallExpr call = next(start); call != null; call = next(call)) {
      List<Snippet> arguments = call.getArguments().stream().map(handler::snippet).toList();
      switch (call.getNameAsString()) {
        case "contentType" -> mediaTypes = MediaTypes.read(arguments);
        case "body", "bodyValue", "syncBody" -> body = BodyTypes.written(arguments).orElse(body);
        default -> {
          // headers, cookies and build() say nothing of the body
        }
      }
    }
    return new Answer(status, mediaTypes, body, handler.snippet(start).location());
  }

  @SuppressWarnings("ReferenceEquality") // calls of equal text are otherwise equal
  private static boolean isSame(Node one, Node other) {
    return one == other;
  }

  /** Returns the call on what a call answers, or null at the end of the chain. */
  private static @Nullable MethodCallExpr next(MethodCallExpr call) {
    Node parent = call.getParentNode().orElse(null);
    return parent instanceof MethodCallExpr outer
            && outer.getScope().filter(scope -> isSame(scope, call)).isPresent()
        ? outer
        : null;
  }
}
