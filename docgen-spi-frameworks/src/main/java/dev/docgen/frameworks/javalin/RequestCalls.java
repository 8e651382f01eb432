package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import dev.docgen.frameworks.code.ChainedCall;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.TextConversion;
import dev.docgen.model.ParameterLocation;
import dev.docgen.source.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the calls by which a handler asks its context for the request's parts. */
final class RequestCalls {
  private static final JavaType STRING = JavaType.of("java.lang.String");

  /** These give the body as it comes. */
  private static final Set<String> READING =
      Set.of("body", "bodyAsBytes", "bodyAsInputStream", "bodyInputStream");

  private final Asked asked;

  RequestCalls(Asked asked) {
    this.asked = asked;
  }

  /**
   * Hears of a call on the context.
   *
   * @param arguments of the call
   * @param place the call
   */
  void call(MethodCallExpr call, List<Snippet> arguments, Snippet place) {
    switch (call.getNameAsString()) {
      case "pathParam", "pathParamAsClass" ->
          parameter(ParameterLocation.PATH, call, arguments, place);
      case "queryParam", "queryParams", "queryParamAsClass", "queryParamsAsClass" ->
          parameter(ParameterLocation.QUERY, call, arguments, place);
      case "headerAsClass" -> parameter(ParameterLocation.HEADER, call, arguments, place);
      case "header", "cookie" -> {
        if (arguments.size() == 1) { // with a value they set one of the answer
          boolean header = call.getNameAsString().equals("header");
          parameter(
              header ? ParameterLocation.HEADER : ParameterLocation.COOKIE, call, arguments, place);
        }
      }
      case "queryParamMap", "formParamMap", "headerMap", "cookieMap", "uploadedFileMap" ->
          asked.gap(place, "it asks for all at once; their names cannot be told");
      case "formParam", "formParams", "formParamAsClass", "formParamsAsClass" ->
          name(arguments).ifPresent(it -> asked.field(it, value(call, arguments, place)));
      case "uploadedFile", "uploadedFiles" ->
          name(arguments).ifPresent(it -> asked.file(it, value(call, arguments, place)));
      default -> body(call, arguments, place);
    }
  }

  private void body(MethodCallExpr call, List<Snippet> arguments, Snippet place) {
    if (READING.contains(call.getNameAsString()) && arguments.isEmpty()) {
      Optional<Snippet> type = MappedBody.type(place);
      if (type.isPresent()) {
        asked.body(Answer.Payload.JSON, type(type.get()));
        return;
      }
    }
    switch (call.getNameAsString()) {
      case "bodyAsClass", "bodyStreamAsClass", "bodyValidator" -> {
        asked.body(Answer.Payload.JSON, arguments.isEmpty() ? null : type(arguments.get(0)));
        if (call.getNameAsString().equals("bodyValidator")) {
          asked.validates();
        }
      }
      case "body" -> {
        if (arguments.isEmpty()) {
          asked.body(Answer.Payload.TEXT, null);
        }
      }
      case "bodyAsBytes", "bodyAsInputStream", "bodyInputStream" ->
          asked.body(Answer.Payload.BINARY, null);
      default -> {
        // the rest asks nothing of the request that a document tells
      }
    }
  }

  private void parameter(
      ParameterLocation in, MethodCallExpr call, List<Snippet> arguments, Snippet place) {
    if (named(arguments, place)) {
      name(arguments).ifPresent(it -> asked.parameter(in, it, value(call, arguments, place)));
    }
  }

  private boolean named(List<Snippet> arguments, Snippet place) {
    boolean named = name(arguments).isPresent();
    if (!named && !arguments.isEmpty()) {
      asked.gap(place, "the name of what it asks for is not literal");
    }
    return named;
  }

  /** Returns what the first argument calls it; empty when that is not literal. */
  static Optional<String> name(List<Snippet> arguments) {
    return arguments.stream().findFirst().flatMap(it -> it.text().or(() -> header(it)));
  }

  /** {@code Header.USER_AGENT}, a constant of Javalin's that holds what it is called. */
  private static Optional<String> header(Snippet name) {
    return name.expression() instanceof FieldAccessExpr access
            && access.getScope().toString().endsWith("Header")
        ? Optional.of(
            Stream.of(access.getNameAsString().split("_", -1))
                .map(it -> it.substring(0, 1) + it.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-")))
        : Optional.empty();
  }

  private Asked.Value value(MethodCallExpr call, List<Snippet> arguments, Snippet place) {
    String name = call.getNameAsString();
    boolean several = name.contains("Params") || name.equals("uploadedFiles");
    if (!name.endsWith("AsClass")) {
      return new Asked.Value(
          TextConversion.of(place), several, false, standard(call, arguments), place.location());
    }
    asked.validates();
    JavaType type = arguments.size() > 1 ? type(arguments.get(1)) : null;
    boolean required = true;
    Object standard = null;
    for (MethodCallExpr next = after(call); next != null; next = after(next)) {
      switch (next.getNameAsString()) {
        case "allowNullable" -> required = false;
        case "getOrDefault" -> {
          required = false;
          standard =
              next.getArguments().isEmpty() ? null : constant(place.with(next.getArgument(0)));
        }
        case "getOrNull", "hasValue", "errors" -> required = false;
        default -> {
          // get() and check() demand the value
        }
      }
    }
    return new Asked.Value(
        type == null ? STRING : type, several, required, standard, place.location());
  }

  /** {@code queryParam("page", "1")} of Javalin 3. */
  private static @Nullable Object standard(MethodCallExpr call, List<Snippet> arguments) {
    return call.getNameAsString().equals("queryParam") && arguments.size() == 2
        ? arguments.get(1).text().orElse(null)
        : null;
  }

  /** Returns a constant's value; of an enum constant its name. */
  private static @Nullable Object constant(Snippet value) {
    Optional<Object> known = value.constant();
    boolean named =
        value.followed().expression() instanceof FieldAccessExpr access
            && access.getNameAsString().matches("[A-Z][A-Z0-9_]*");
    return known.isPresent() ? known.get() : named ? value.simpleName().orElse(null) : null;
  }

  /** A type given as {@code X.class} or as a type reference's argument. */
  private static @Nullable JavaType type(Snippet argument) {
    Optional<JavaType> literal = argument.classLiteral();
    if (literal.isPresent()) {
      return literal.get();
    }
    Snippet meant = argument.followed();
    return meant.expression() instanceof MethodCallExpr call
            && call.getNameAsString().equals("getType")
            && call.getScope().isPresent()
        ? reference(meant.with(call.getScope().get()))
        : reference(meant);
  }

  /** {@code new TypeReference<List<Pet>>() {}} names its type argument. */
  private static @Nullable JavaType reference(Snippet value) {
    if (!(value.expression() instanceof ObjectCreationExpr made)) {
      return null;
    }
    Optional<Type> argument = made.getType().getTypeArguments().flatMap(it -> it.getFirst());
    return argument.map(value.body()::resolve).orElse(null);
  }

  private static @Nullable MethodCallExpr after(MethodCallExpr call) {
    return ChainedCall.after(call).orElse(null);
  }
}
