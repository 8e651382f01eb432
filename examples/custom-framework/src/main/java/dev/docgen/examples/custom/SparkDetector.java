package dev.docgen.examples.custom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.docgen.Severity;
import dev.docgen.model.HttpMethod;
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
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the routes of Spark Java ("Spark documentation", Routes): {@code get("/hello/:name", (req,
 * res) -> …)}, with {@code path("/api", () -> …)} around them.
 */
public final class SparkDetector implements FrameworkDetector {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  @Override
  public String id() {
    return "spark";
  }

  @Override
  public Set<String> markers() {
    return Set.of("Spark");
  }

  @Override
  public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    List<DetectedOperation> found = new ArrayList<>();
    if (unit.imports().stream().noneMatch(name -> name.startsWith("spark."))) {
      return found; // another class of that name
    }
    for (SourceType type : unit.allTypes()) {
      Stream.of(type.methods(), type.constructors(), type.initializers())
          .flatMap(List::stream)
          .flatMap(method -> method.body().stream())
          .forEach(body -> read(body, type, context, found));
    }
    return found;
  }

  private void read(
      SourceBody body, SourceType type, DetectionContext context, List<DetectedOperation> found) {
    for (MethodCallExpr call : body.syntax().findAll(MethodCallExpr.class)) {
      Optional<HttpMethod> verb = verb(call, body);
      Optional<String> path = verb.isEmpty() ? Optional.empty() : path(call, body);
      if (path.isPresent()) {
        found.add(operation(verb.get(), path.get(), call, body, type));
      } else if (verb.isPresent()) {
        String what = "no constant path: " + call.getArgument(0) + "; the route is left out";
        context.report("DG9001", Severity.WARNING, what, body.locate(call));
      }
    }
  }

  /** A call of that name counts when it is Spark's: unqualified or on the class, not our own. */
  private static Optional<HttpMethod> verb(MethodCallExpr call, SourceBody body) {
    boolean spark =
        call.getScope().map(scope -> scope.toString().equals("Spark")).orElse(true)
            && call.getArguments().size() >= 2
            && body.target(call).isEmpty();
    return HttpMethod.of(call.getNameAsString())
        .filter(verb -> spark && verb.key().equals(call.getNameAsString()));
  }

  /** Returns the template of a route with the path groups around it; empty if not constant. */
  private static Optional<String> path(MethodCallExpr route, SourceBody body) {
    Optional<String> path = constant(route, body);
    Optional<Node> outer = route.getParentNode();
    while (outer.isPresent() && path.isPresent()) {
      if (outer.get() instanceof MethodCallExpr group && group.getNameAsString().equals("path")) {
        String inner = path.get();
        path = constant(group, body).map(prefix -> prefix + inner);
      }
      outer = outer.get().getParentNode();
    }
    return path.filter(text -> !text.contains("*")) // OpenAPI has no wildcards
        .map(text -> (text.startsWith("/") ? "" : "/") + text)
        .map(text -> text.replaceAll(":([^/]+)", "{$1}"));
  }

  private static Optional<String> constant(MethodCallExpr call, SourceBody body) {
    return call.getArguments().getFirst().flatMap(body::constant).map(Object::toString);
  }

  private DetectedOperation operation(
      HttpMethod verb, String path, MethodCallExpr call, SourceBody body, SourceType type) {
    Operation.Builder operation =
        Operation.builder()
            .method(verb)
            .path(path)
            .provenance(Provenance.inferred("spark.route", body.locate(call)))
            .addTag(type.name());
    Handler handler = Handler.of(call.getArgument(1), body);
    handler.describe(path, operation);
    String words = (verb.key() + path).replaceAll("\\W+", "_").replaceAll("_$", "");
    String name = handler.member().map(SourceMember::name).orElse(words);
    return new DetectedOperation(operation.build(), name, type.qualifiedName());
  }

  /** The code behind a route, and the method or field that holds it unless it stands in place. */
  private record Handler(SourceBody body, Node code, Optional<SourceMember> member) {
    /** Returns the handler that an argument names, if it is in the sources, or the argument. */
    static Handler of(Expression argument, SourceBody around) {
      Optional<Handler> named =
          argument instanceof MethodReferenceExpr reference
              ? around.target(reference).flatMap(it -> it.body().map(code -> of(code, it)))
              : around.field(argument).flatMap(it -> it.body().map(code -> of(code, it)));
      return named.orElse(new Handler(around, argument, Optional.empty()));
    }

    private static Handler of(SourceBody code, SourceMember member) {
      return new Handler(code, code.syntax(), Optional.of(member));
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
      if (!code.findAll(MethodCallExpr.class, it -> it.toString().endsWith(".body()")).isEmpty()) {
        operation.requestBody(RequestBody.builder().putContent("*/*", MediaType.EMPTY).build());
      }
      // Spark answers 200 and text/html unless told otherwise ("Spark documentation", Response).
      String type = arguments("type").stream().findFirst().orElse("text/html");
      MediaType text = MediaType.builder().schema(TEXT).build();
      Response answer = Response.builder().description("Answer").putContent(type, text).build();
      Set<String> statuses = arguments("status");
      if (statuses.stream().allMatch(status -> status.compareTo("4") > 0)) {
        statuses.add("200");
      }
      statuses.addAll(arguments("halt"));
      statuses.stream()
          .filter(status -> status.matches("[1-5]\\d\\d"))
          .forEach(status -> operation.putResponse(status, answer));
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
}
