package dev.docgen.examples.custom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.Severity;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Provenance;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMember;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the routes of Spark Java ("Spark documentation", Routes): {@code get("/hello/:name", (req,
 * res) -> …)}, with {@code path("/api", () -> …)} around them.
 */
public final class SparkDetector implements FrameworkDetector {
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
    for (SourceType type : unit.allTypes()) {
      Stream.of(type.methods(), type.constructors(), type.initializers())
          .flatMap(List::stream)
          .map(SourceMethod::body)
          .flatMap(Optional::stream)
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
        String message =
            "no constant path without wildcards: " + call.getArgument(0) + "; left out";
        context.report("DG9001", Severity.WARNING, message, body.locate(call));
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
    return call.getArguments()
        .getFirst()
        .flatMap(body::constant)
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  private DetectedOperation operation(
      HttpMethod verb, String path, MethodCallExpr call, SourceBody body, SourceType type) {
    Operation.Builder operation =
        Operation.builder()
            .method(verb)
            .path(path)
            .framework(id())
            .provenance(Provenance.inferred("spark.route", body.locate(call)))
            .addTag(type.name());
    RouteHandler handler = RouteHandler.of(call.getArgument(1), body);
    handler.describe(path, operation);
    String words = (verb.key() + path).replaceAll("\\W+", "_").replaceAll("_$", "");
    String name = handler.member().map(SourceMember::name).orElse(words);
    return new DetectedOperation(operation.build(), name, type.qualifiedName());
  }
}
