package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the calls by which a handler says its answer. */
final class AnswerCalls {
  private static final Set<String> FLUENT =
      Set.of(
          "status",
          "json",
          "jsonStream",
          "result",
          "html",
          "contentType",
          "header",
          "cookie",
          "removeCookie",
          "render",
          "attribute",
          "sessionAttribute",
          "async",
          "skipRemainingHandlers");

  private static final Set<String> BINARY = Set.of("java.io.InputStream", "byte[]");

  /** {@code NOT_FOUND_404}, as Jetty calls it. */
  private static final Pattern NUMBERED = Pattern.compile(".*_([1-5]\\d\\d)");

  /** Constants of Javalin's {@code ContentType} that do not say their family. */
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "json", "application/json",
          "html", "text/html",
          "plain", "text/plain",
          "xml", "application/xml",
          "javascript", "text/javascript");

  private static final Set<String> FAMILIES =
      Set.of("application", "audio", "font", "image", "multipart", "text", "video");

  /** Methods of the servlet's response, by what the context calls the same. */
  private static final Map<String, String> OF_SERVLET =
      Map.of(
          "setStatus", "status",
          "sendError", "status",
          "setContentType", "contentType",
          "setHeader", "header",
          "addHeader", "header");

  private static final String ANY = "*/*";

  private final boolean events;

  /**
   * @param events whether the calls are on a client of server-sent events
   */
  AnswerCalls(boolean events) {
    this.events = events;
  }

  /**
   * Returns what a chain of calls starts with, whose calls answer that again; empty when another
   * stands between: most methods of the context answer the context.
   */
  static Optional<Expression> receiver(MethodCallExpr call) {
    Optional<Expression> current = call.getScope();
    while (current.isPresent() && current.get() instanceof MethodCallExpr inner) {
      current = FLUENT.contains(inner.getNameAsString()) ? inner.getScope() : Optional.empty();
    }
    return current;
  }

  /**
   * Returns what the context calls a method that is called on the servlet's response: {@code
   * ctx.res().setStatus(201)}, also of a local that holds it; empty for another call.
   */
  static Optional<String> onResponse(Snippet place, Predicate<Expression> isContext) {
    MethodCallExpr call = (MethodCallExpr) place.expression();
    return Optional.ofNullable(OF_SERVLET.get(call.getNameAsString()))
        .filter(
            name ->
                call.getScope()
                    .map(it -> place.with(it).followed().expression())
                    .filter(it -> it instanceof MethodCallExpr res && isResponse(res, isContext))
                    .isPresent());
  }

  private static boolean isResponse(MethodCallExpr call, Predicate<Expression> isContext) {
    return call.getNameAsString().equals("res") && call.getScope().filter(isContext).isPresent();
  }

  /** Returns what is said after a call on the context. */
  Set<Answer> call(String name, List<Snippet> arguments, Snippet place, Set<Answer> before) {
    if (events) {
      return before;
    }
    Set<Answer> after = new LinkedHashSet<>();
    for (Answer answer : before) {
      if (name.equals("status") && !arguments.isEmpty()) {
        statuses(arguments.get(0)).forEach(it -> after.add(answer.status(it, place.location())));
      } else {
        after.add(said(name, arguments, place, answer));
      }
    }
    return after;
  }

  /** {@code context::json}, given to what calls it with a value whose type is not told. */
  Set<Answer> referred(MethodReferenceExpr reference, Snippet place, Set<Answer> before) {
    Set<Answer> after = new LinkedHashSet<>();
    for (Answer answer : before) {
      after.add(
          switch (reference.getIdentifier()) {
            case "json" -> answer.body(Answer.Payload.JSON, null, place.location());
            case "html" -> answer.body(Answer.Payload.HTML, null, place.location());
            case "result" -> answer.body(Answer.Payload.TEXT, null, place.location());
            default -> answer;
          });
    }
    return after;
  }

  private static Answer said(String name, List<Snippet> arguments, Snippet place, Answer answer) {
    Snippet first = arguments.isEmpty() ? null : arguments.get(0);
    return switch (name) {
      case "json", "jsonStream", "writeJsonStream" ->
          first == null ? answer : answer.body(Answer.Payload.JSON, type(first), place.location());
      case "html", "render" -> answer.body(Answer.Payload.HTML, null, place.location());
      case "result" -> first == null ? answer : answer.body(kind(first), null, place.location());
      case "writeSeekableStream", "outputStream" -> {
        Answer stream = answer.body(Answer.Payload.BINARY, null, place.location());
        yield arguments.size() > 1 ? stream.mediaType(mediaType(arguments.get(1))) : stream;
      }
      case "contentType" -> first == null ? answer : answer.mediaType(mediaType(first));
      case "header" -> arguments.size() == 2 ? header(arguments, answer) : answer;
      case "cookie" -> arguments.size() > 1 ? answer.header("Set-Cookie") : answer;
      case "redirect" -> redirect(arguments, place, answer);
      case "skipRemainingHandlers" -> answer.last();
      default -> answer;
    };
  }

  private static Answer redirect(List<Snippet> arguments, Snippet place, Answer answer) {
    String status = arguments.size() > 1 ? statuses(arguments.get(1)).iterator().next() : "302";
    return answer.status(status, place.location()).header("Location").last();
  }

  /** A header whose name is not literal is left out. */
  private static Answer header(List<Snippet> arguments, Answer answer) {
    String name = RequestCalls.name(arguments).orElse("");
    if (name.equalsIgnoreCase("Content-Type")) {
      return answer.mediaType(mediaType(arguments.get(1)));
    }
    return name.isEmpty() ? answer : answer.header(name);
  }

  /** Returns the codes that a status may be, an empty text for one that cannot be told. */
  private static Set<String> statuses(Snippet status) {
    Set<String> codes = new LinkedHashSet<>();
    status.alternatives().forEach(it -> codes.add(code(it).orElse("")));
    return codes;
  }

  /** Returns the code that an expression means; empty when it cannot be told. */
  static Optional<String> code(Snippet status) {
    Optional<String> known = HttpStatuses.code(status);
    if (known.isPresent()) {
      return known;
    }
    if (status.expression() instanceof MethodCallExpr call
        && call.getNameAsString().equals("getCode")
        && call.getScope().isPresent()) {
      return code(status.with(call.getScope().get()));
    }
    Matcher numbered = NUMBERED.matcher(status.simpleName().orElse(""));
    return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
  }

  private static @Nullable JavaType type(Snippet value) {
    return value.type().orElse(null);
  }

  private static Answer.Payload kind(Snippet value) {
    String type = value.type().map(JavaType::describe).orElse("");
    return BINARY.contains(type) || type.endsWith("InputStream")
        ? Answer.Payload.BINARY
        : Answer.Payload.TEXT;
  }

  /**
   * {@code "text/csv; charset=utf-8"} without parameters, or {@code ContentType.APPLICATION_PDF};
   * any where it cannot be told.
   */
  private static String mediaType(Snippet value) {
    Optional<String> text = value.text();
    if (text.isPresent()) {
      return text.get().split(";", 2)[0].strip();
    }
    String name = value.simpleName().orElse("").toLowerCase(Locale.ROOT);
    int family = name.indexOf('_');
    return family > 0 && FAMILIES.contains(name.substring(0, family))
        ? name.substring(0, family) + "/" + name.substring(family + 1).replace('_', '-')
        : MEDIA_TYPES.getOrDefault(name, ANY);
  }
}
