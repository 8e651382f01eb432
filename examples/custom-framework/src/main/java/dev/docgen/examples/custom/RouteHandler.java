package dev.docgen.examples.custom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
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
import dev.docgen.source.SourceMethod;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The code behind a route: what it asks of the request and does to the response.
 *
 * @param body the code's surroundings; empty when the handler is not in the sources
 * @param code the code itself; empty likewise
 * @param method the method behind a method reference
 */
record RouteHandler(
    Optional<SourceBody> body, Optional<Node> code, Optional<? extends SourceMethod> method) {

  static RouteHandler of(MethodCallExpr route, SourceBody surroundings) {
    for (Expression argument : route.getArguments()) {
      if (argument instanceof LambdaExpr lambda) {
        return new RouteHandler(
            Optional.of(surroundings), Optional.of(lambda.getBody()), Optional.empty());
      }
      if (argument instanceof MethodReferenceExpr reference) {
        Optional<? extends SourceMethod> target = surroundings.target(reference);
        Optional<SourceBody> body = target.flatMap(SourceMethod::body);
        return new RouteHandler(body, body.map(SourceBody::syntax), target);
      }
    }
    return new RouteHandler(Optional.empty(), Optional.empty(), Optional.empty());
  }

  Optional<String> name() {
    return method.map(SourceMethod::name);
  }

  void describe(Operation.Builder operation) {
    method
        .map(target -> target.javadoc().summary())
        .filter(summary -> !summary.isEmpty())
        .ifPresent(operation::summary);
    constants("queryParams").forEach(name -> add(operation, name, ParameterLocation.QUERY));
    constants("headers").forEach(name -> add(operation, name, ParameterLocation.HEADER));
    if (calls("body").stream().anyMatch(call -> call.getArguments().isEmpty())) {
      operation.requestBody(
          RequestBody.builder().required(true).putContent("*/*", MediaType.EMPTY).build());
    }
    // Spark answers text/html unless told otherwise ("Spark documentation", Response).
    String type = constants("type").stream().findFirst().orElse("text/html");
    List<String> statuses = statuses("status");
    for (String status : statuses.isEmpty() ? List.of("200") : statuses) {
      MediaType text = MediaType.builder().schema(Schema.of(SchemaType.STRING).build()).build();
      operation.putResponse(
          status, Response.builder().description("Answer").putContent(type, text).build());
    }
    statuses("halt")
        .forEach(
            status ->
                operation.putResponse(status, Response.builder().description("Stopped").build()));
  }

  private void add(Operation.Builder operation, String name, ParameterLocation in) {
    operation.addParameter(
        Parameter.builder()
            .name(name)
            .in(in)
            .schema(Schema.of(SchemaType.STRING).build())
            .provenance(
                Provenance.inferred("spark.request", body.orElseThrow().locate(code.orElseThrow())))
            .build());
  }

  private List<MethodCallExpr> calls(String name) {
    return code.map(
            node -> node.findAll(MethodCallExpr.class, call -> call.getNameAsString().equals(name)))
        .orElse(List.of());
  }

  private List<String> statuses(String call) {
    return constants(call).stream().filter(text -> text.matches("[1-5]\\d\\d")).toList();
  }

  /** Returns the constant first arguments of the calls of that name, each once, sorted. */
  private List<String> constants(String name) {
    TreeSet<String> found = new TreeSet<>();
    for (MethodCallExpr call : calls(name)) {
      call.getArguments()
          .getFirst()
          .flatMap(argument -> body.flatMap(code -> code.constant(argument)))
          .ifPresent(value -> found.add(value.toString()));
    }
    return List.copyOf(found);
  }
}
