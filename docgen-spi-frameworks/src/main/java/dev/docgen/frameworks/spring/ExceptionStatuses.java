package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The status that an exception itself states: an argument of its creation or of its superclass's
 * constructor, {@code @ResponseStatus}, or what Spring gives its own (Spring Framework reference,
 * "Error Responses", table of {@code ErrorResponse} exceptions).
 */
final class ExceptionStatuses {
  private static final String BIND = "org.springframework.web.bind.";
  private static final String SERVER = "org.springframework.web.server.";

  /** Of Spring's own exceptions. */
  private static final Map<String, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(BIND + "MethodArgumentNotValidException", "400"),
          Map.entry(BIND + "MissingServletRequestParameterException", "400"),
          Map.entry(BIND + "MissingRequestHeaderException", "400"),
          Map.entry(BIND + "MissingRequestCookieException", "400"),
          Map.entry(
              "org.springframework.web.multipart.support.MissingServletRequestPartException",
              "400"),
          Map.entry(
              "org.springframework.web.method.annotation.HandlerMethodValidationException", "400"),
          Map.entry(
              "org.springframework.web.method.annotation.MethodArgumentTypeMismatchException",
              "400"),
          Map.entry("org.springframework.http.converter.HttpMessageNotReadableException", "400"),
          Map.entry("org.springframework.web.HttpMediaTypeNotSupportedException", "415"),
          Map.entry(BIND + "support.WebExchangeBindException", "400"),
          Map.entry(SERVER + "MissingRequestValueException", "400"),
          Map.entry(SERVER + "NotAcceptableStatusException", "406"),
          Map.entry(SERVER + "ServerErrorException", "500"),
          Map.entry(SERVER + "ServerWebInputException", "400"),
          Map.entry(SERVER + "UnsupportedMediaTypeStatusException", "415"));

  private ExceptionStatuses() {}

  /** Returns the status of one of Spring's own exceptions. */
  static Optional<String> builtIn(String exception) {
    return Optional.ofNullable(BUILT_IN.get(exception));
  }

  /** Returns the status of an exception that was raised. */
  static Optional<String> of(Raised raised, SourceTree sources) {
    return created(raised)
        .or(() -> annotated(raised, sources))
        .or(() -> inherited(raised, sources))
        .or(() -> raised.type().className().flatMap(ExceptionStatuses::builtIn));
  }

  private static Optional<String> created(Raised raised) {
    Snippet creation = raised.creation();
    return creation != null && creation.expression() instanceof ObjectCreationExpr made
        ? first(creation, made.getArguments())
        : Optional.empty();
  }

  /** Returns the status that {@code @ResponseStatus} gives an exception's class. */
  static Optional<String> annotated(Raised raised, SourceTree sources) {
    return sources
        .type(raised.type())
        .flatMap(type -> ResponseStatuses.of(type.inheritedAnnotations()));
  }

  private static Optional<String> inherited(Raised raised, SourceTree sources) {
    return sources.type(raised.type()).stream()
        .filter(type -> type.unit().isPresent())
        .flatMap(type -> type.constructors().stream())
        .flatMap(constructor -> passedOn(constructor).stream())
        .findFirst();
  }

  private static Optional<String> passedOn(SourceMethod constructor) {
    return constructor
        .body()
        .flatMap(
            body ->
                body.syntax()
                    .findFirst(ExplicitConstructorInvocationStmt.class)
                    .flatMap(
                        call ->
                            call.getArguments().stream()
                                .map(it -> Snippet.in(body, it))
                                .flatMap(it -> status(it).stream())
                                .findFirst()));
  }

  private static Optional<String> first(Snippet place, List<Expression> arguments) {
    return arguments.stream().flatMap(it -> status(place.with(it)).stream()).findFirst();
  }

  /** A bare number may mean anything: only a constant of that name counts. */
  private static Optional<String> status(Snippet argument) {
    return argument.alternatives().stream()
        .filter(it -> it.constant().isEmpty())
        .flatMap(it -> HttpStatuses.code(it).stream())
        .findFirst();
  }
}
