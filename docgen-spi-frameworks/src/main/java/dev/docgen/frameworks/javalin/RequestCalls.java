package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.model.ParameterLocation;
import dev.docgen.source.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the calls by which a handler asks its context for the request's parts. */
final class RequestCalls {
  private static final JavaType STRING = JavaType.of("java.lang.String");

  /** Types by the method that turns a text into them. */
  private static final Map<String, JavaType> CONVERSIONS =
      Map.of(
          "Long.parseLong", JavaType.of("java.lang.Long"),
          "Long.valueOf", JavaType.of("java.lang.Long"),
          "Integer.parseInt", JavaType.of("java.lang.Integer"),
          "Integer.valueOf", JavaType.of("java.lang.Integer"),
          "Double.parseDouble", JavaType.of("java.lang.Double"),
          "Double.valueOf", JavaType.of("java.lang.Double"),
          "Boolean.parseBoolean", JavaType.of("java.lang.Boolean"),
          "UUID.fromString", JavaType.of("java.util.UUID"),
          "LocalDate.parse", JavaType.of("java.time.LocalDate"),
          "Instant.parse", JavaType.of("java.time.Instant"));

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
      case "formParam", "formParams", "formParamAsClass", "formParamsAsClass" ->
          name(arguments).ifPresent(it -> asked.field(it, value(call, arguments, place)));
      case "uploadedFile", "uploadedFiles" ->
          name(arguments).ifPresent(it -> asked.file(it, value(call, arguments, place)));
      default -> body(call, arguments);
    }
  }

  private void body(MethodCallExpr call, List<Snippet> arguments) {
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
    name(arguments).ifPresent(it -> asked.parameter(in, it, value(call, arguments, place)));
  }

  private static Optional<String> name(List<Snippet> arguments) {
    return arguments.stream().findFirst().flatMap(Snippet::text);
  }

  private Asked.Value value(MethodCallExpr call, List<Snippet> arguments, Snippet place) {
    String name = call.getNameAsString();
    boolean several = name.contains("Params") || name.equals("uploadedFiles");
    if (!name.endsWith("AsClass")) {
      return new Asked.Value(converted(call), several, false, null, place.location());
    }
    asked.validates();
    JavaType type = arguments.size() > 1 ? type(arguments.get(1)) : null;
    boolean required = true;
    Object standard = null;
    for (MethodCallExpr next = next(call); next != null; next = next(next)) {
      switch (next.getNameAsString()) {
        case "allowNullable" -> required = false;
        case "getOrDefault" -> {
          required = false;
          standard =
              next.getArguments().isEmpty()
                  ? null
                  : place.with(next.getArgument(0)).constant().orElse(null);
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

  private static JavaType converted(MethodCallExpr call) {
    Node parent = call.getParentNode().orElse(null);
    if (parent instanceof MethodCallExpr around && around.getArguments().contains(call)) {
      String scope = around.getScope().map(Expression::toString).orElse("");
      String name = scope.substring(scope.lastIndexOf('.') + 1) + "." + around.getNameAsString();
      return CONVERSIONS.getOrDefault(name, STRING);
    }
    return STRING;
  }

  /** Returns the call on what a call answers, or null at the end of the chain. */
  @SuppressWarnings("ReferenceEquality") // calls of equal text are otherwise equal
  private static @Nullable MethodCallExpr next(MethodCallExpr call) {
    Node parent = call.getParentNode().orElse(null);
    return parent instanceof MethodCallExpr outer
            && outer.getScope().filter(scope -> scope == call).isPresent()
        ? outer
        : null;
  }
}
