package dev.docgen.examples.custom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMember;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The code behind a route, and the method or field that holds it unless it stands in place. */
record RouteHandler(SourceBody body, Node code, Optional<SourceMember> member) {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /** Returns the handler that an argument names; the argument itself when it is not in sources. */
  static RouteHandler of(Expression argument, SourceBody around) {
    Optional<RouteHandler> named =
        argument instanceof MethodReferenceExpr reference
            ? around.target(reference).flatMap(it -> it.body().map(code -> of(code, it)))
            : around.field(argument).flatMap(it -> it.body().map(code -> of(code, it)));
    return named.orElse(new RouteHandler(around, argument, Optional.empty()));
  }

  private static RouteHandler of(SourceBody code, SourceMember member) {
    return new RouteHandler(code, code.syntax(), Optional.of(member));
  }

  void describe(String path, Operation.Builder operation) {
    member
        .map(holder -> holder.javadoc().summary())
        .filter(summary -> !summary.isEmpty())
        .ifPresent(operation::summary);
    VARIABLE
        .matcher(path)
        .results()
        .forEach(it -> add(operation, it.group(1), ParameterLocation.PATH));
    arguments("queryParams").forEach(name -> add(operation, name, ParameterLocation.QUERY));
    arguments("headers").forEach(name -> add(operation, name, ParameterLocation.HEADER));
    if (code.findAll(MethodCallExpr.class).stream().anyMatch(RouteHandler::isBody)) {
      operation.requestBody(RequestBody.builder().putContent("*/*", MediaType.EMPTY).build());
    }
    // Spark answers 200 and text/html unless told otherwise ("Spark documentation", Response).
    String type = arguments("type").stream().findFirst().orElse("text/html");
    MediaType text = MediaType.builder().schema(TEXT).build();
    Response answer = Response.builder().description("Answer").putContent(type, text).build();
    Set<String> statuses = arguments("status");
    statuses.addAll(statuses.isEmpty() ? Set.of("200") : Set.of());
    statuses.addAll(arguments("halt"));
    statuses.stream()
        .filter(status -> status.matches("[1-5]\\d\\d"))
        .forEach(status -> operation.putResponse(status, answer));
  }

  private static boolean isBody(MethodCallExpr call) {
    return call.getNameAsString().equals("body") && call.getArguments().isEmpty();
  }

  private void add(Operation.Builder operation, String name, ParameterLocation in) {
    operation.addParameter(
        Parameter.builder()
            .name(name)
            .in(in)
            .required(in == ParameterLocation.PATH)
            .schema(TEXT)
            .provenance(Provenance.inferred("spark.request", body.locate(code)))
            .build());
  }

  /** Returns the constant first arguments of the calls of that name, sorted. */
  private Set<String> arguments(String name) {
    Set<String> found = new TreeSet<>();
    for (MethodCallExpr call : code.findAll(MethodCallExpr.class)) {
      call.getArguments().stream()
          .limit(call.getNameAsString().equals(name) ? 1 : 0)
          .flatMap(argument -> body.constant(argument).stream())
          .forEach(value -> found.add(value.toString()));
    }
    return found;
  }
}
