package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of {@code Response}, of RESTEasy's {@code RestResponse} and of their builders
 * say of an answer (Jakarta REST 3.1, {@code Response.ResponseBuilder}).
 */
final class BuilderCalls {
  private static final Set<String> BUILDERS =
      Set.of("Response", "RestResponse", "ResponseBuilder", "ResponseBuilderImpl");

  /** Statuses asked for their numbers within one another. */
  private static final int MAX_NUMBERS = 4;

  /** Codes by the method that a chain starts with. */
  private static final Map<String, String> STATUSES =
      Map.ofEntries(
          Map.entry("ok", "200"),
          Map.entry("created", "201"),
          Map.entry("accepted", "202"),
          Map.entry("noContent", "204"),
          Map.entry("notModified", "304"),
          Map.entry("seeOther", "303"),
          Map.entry("temporaryRedirect", "307"),
          Map.entry("notAcceptable", "406"),
          Map.entry("serverError", "500"),
          Map.entry("notFound", "404"));

  /** Starting methods whose first argument is the entity. */
  private static final Set<String> BODIED = Set.of("ok", "accepted");

  /** Starting methods whose argument is the status. */
  private static final Set<String> STATED = Set.of("status", "create");

  /** Starting methods whose argument becomes a header. */
  private static final Map<String, String> STARTING =
      Map.of(
          "created", "Location",
          "seeOther", "Location",
          "temporaryRedirect", "Location",
          "notModified", "ETag");

  /** Methods of the builder that set a header of their own. */
  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          Map.entry("location", "Location"),
          Map.entry("contentLocation", "Content-Location"),
          Map.entry("tag", "ETag"),
          Map.entry("lastModified", "Last-Modified"),
          Map.entry("cookie", "Set-Cookie"),
          Map.entry("link", "Link"),
          Map.entry("links", "Link"),
          Map.entry("language", "Content-Language"),
          Map.entry("encoding", "Content-Encoding"),
          Map.entry("expires", "Expires"),
          Map.entry("cacheControl", "Cache-Control"),
          Map.entry("variants", "Vary"),
          Map.entry("allow", "Allow"));

  /** Methods of the builder that may be called again. */
  private static final Set<String> REPLACING = Set.of("status", "entity", "type");

  /** Tells the type of an expression. */
  private final Function<Snippet, Optional<JavaType>> typeOf;

  /** Tells whether code is reached that a value may come from. */
  private final Predicate<Snippet> reached;

  BuilderCalls(Function<Snippet, Optional<JavaType>> typeOf, Predicate<Snippet> reached) {
    this.typeOf = typeOf;
    this.reached = reached;
  }

  /** Returns whether a class of that simple name starts answers. */
  static boolean isBuilder(String simpleName) {
    return BUILDERS.contains(simpleName);
  }

  /** Returns the answers that a static method starts, one for each status that it may have. */
  List<BuiltAnswer> started(String type, String name, List<Snippet> arguments, Snippet place) {
    List<BuiltAnswer> answers =
        STATED.contains(name) && !arguments.isEmpty()
            ? codes(arguments.get(0), reached).stream()
                .map(code -> BuiltAnswer.of(code, place.location()))
                .toList()
            : List.of(BuiltAnswer.of(STATUSES.getOrDefault(name, ""), place.location()));
    return answers.stream().map(it -> withArguments(it, type, name, arguments)).toList();
  }

  private BuiltAnswer withArguments(
      BuiltAnswer answer, String type, String name, List<Snippet> arguments) {
    BuiltAnswer result = answer;
    String header = STARTING.get(name);
    if (header != null && !arguments.isEmpty()) {
      result = result.withHeader(header);
    }
    if (BODIED.contains(name) && !arguments.isEmpty()) {
      result = body(result, arguments.get(0));
    }
    boolean entity = type.equals("RestResponse") && name.equals("status");
    if (entity && arguments.size() == 2) {
      result = body(result, arguments.get(1));
    }
    return name.equals("ok") && arguments.size() == 2 ? type(result, arguments.get(1)) : result;
  }

  /** Returns the answer that {@code Response::ok} and its kin start for a value of that type. */
  BuiltAnswer referred(String name, @Nullable JavaType value, Snippet place) {
    BuiltAnswer answer = BuiltAnswer.of(STATUSES.getOrDefault(name, ""), place.location());
    String header = STARTING.get(name);
    return BODIED.contains(name)
        ? answer.withBody(value)
        : header == null ? answer : answer.withHeader(header);
  }

  /** Returns what is said after a call on a builder, one answer for each status that it may set. */
  List<BuiltAnswer> changed(BuiltAnswer answer, Step step) {
    Optional<Snippet> first = step.argument(0);
    if (first.isEmpty()) {
      return List.of(answer);
    }
    return switch (step.name()) {
      case "status" -> codes(first.get(), reached).stream().map(answer::withStatus).toList();
      case "entity" -> List.of(body(answer, first.get()));
      case "type" -> List.of(type(answer, first.get()));
      case "header" -> List.of(header(answer, step));
      default ->
          List.of(
              HEADERS.containsKey(step.name()) && !isNull(first.get())
                  ? answer.withHeader(HEADERS.get(step.name()))
                  : answer);
    };
  }

  /** Returns whether a call leaves what else is said of an answer. */
  static boolean onlyAdds(Step step) {
    return !REPLACING.contains(step.name());
  }

  private BuiltAnswer body(BuiltAnswer answer, Snippet entity) {
    return isNull(entity)
        ? answer.withoutBody()
        : answer.withBody(typeOf.apply(entity).orElse(null));
  }

  private static BuiltAnswer type(BuiltAnswer answer, Snippet stated) {
    return mediaType(stated).map(it -> answer.withTypes(List.of(it))).orElse(answer);
  }

  /** A header named Content-Type is the media type (OpenAPI 3.1, 4.8.17). */
  private static BuiltAnswer header(BuiltAnswer answer, Step step) {
    Optional<String> name = step.text(0);
    Optional<Snippet> value = step.argument(1);
    if (name.isEmpty() || value.isEmpty() || isNull(value.get())) {
      return answer;
    }
    return name.get().equalsIgnoreCase("Content-Type")
        ? type(answer, value.get())
        : answer.withHeader(name.get());
  }

  private static boolean isNull(Snippet value) {
    return value.followed().expression().isNullLiteralExpr();
  }

  /** Returns the codes that an expression may mean; an empty one for what is not told. */
  static List<String> codes(Snippet status, Predicate<Snippet> reached) {
    return codes(status, reached, 0).distinct().toList();
  }

  /** The number of a status that a local holds is that of each that it may hold. */
  private static Stream<String> codes(Snippet status, Predicate<Snippet> reached, int depth) {
    return status.alternatives().stream()
        .filter(reached)
        .flatMap(
            it ->
                HttpStatuses.code(it)
                    .map(Stream::of)
                    .orElseGet(() -> ofStatus(it, reached, depth)));
  }

  private static Stream<String> ofStatus(Snippet number, Predicate<Snippet> reached, int depth) {
    return depth < MAX_NUMBERS
            && number.expression() instanceof MethodCallExpr call
            && call.getArguments().isEmpty()
            && call.getNameAsString().equals("getStatusCode")
            && call.getScope().isPresent()
        ? codes(number.with(call.getScope().get()), reached, depth + 1)
        : Stream.of("");
  }

  /** A constant text, or one of {@code MediaType}'s constants by its name. */
  private static Optional<String> mediaType(Snippet stated) {
    return stated
        .text()
        .or(
            () ->
                stated
                    .simpleName()
                    .filter(name -> name.endsWith("_TYPE"))
                    .map(BuilderCalls::ofConstant));
  }

  private static String ofConstant(String name) {
    String words = name.substring(0, name.length() - "_TYPE".length()).toLowerCase(Locale.ROOT);
    return words.replaceFirst("_", "/").replace('_', '-');
  }
}
