package dev.docgen.examples.custom;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.Severity;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Provenance;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    unit.allTypes().stream()
        .flatMap(type -> type.methods().stream())
        .forEach(method -> method.body().ifPresent(body -> read(body, method, context, found)));
    return found;
  }

  private void read(
      SourceBody body,
      SourceMethod method,
      DetectionContext context,
      List<DetectedOperation> found) {
    for (MethodCallExpr call : body.syntax().findAll(MethodCallExpr.class)) {
      Optional<HttpMethod> verb = verb(call, body);
      if (verb.isPresent()) {
        Optional<String> path = RoutePath.of(call, body);
        if (path.isPresent()) {
          found.add(operation(verb.get(), path.get(), call, body, method));
        } else {
          context.report(
              "DG9001",
              Severity.ERROR,
              "the path " + call.getArgument(0) + " is not a constant; the route is left out",
              body.locate(call));
        }
      }
    }
  }

  /**
   * A call of that name counts when it is Spark's: unqualified or on {@code Spark}, not our own.
   */
  private static Optional<HttpMethod> verb(MethodCallExpr call, SourceBody body) {
    boolean spark =
        call.getScope().map(scope -> scope.toString().equals("Spark")).orElse(true)
            && call.getArguments().size() >= 2
            && body.target(call).isEmpty();
    boolean lowerCase = call.getNameAsString().chars().allMatch(Character::isLowerCase);
    return spark && lowerCase ? HttpMethod.of(call.getNameAsString()) : Optional.empty();
  }

  private DetectedOperation operation(
      HttpMethod verb, String path, MethodCallExpr call, SourceBody body, SourceMethod method) {
    RouteHandler handler = RouteHandler.of(call, body);
    Operation.Builder operation =
        Operation.builder()
            .method(verb)
            .path(path)
            .framework(id())
            .provenance(Provenance.inferred("spark.route", body.locate(call)))
            .addTag(method.declaringType().name());
    RoutePath.parameters(path, body.locate(call)).forEach(operation::addParameter);
    handler.describe(operation);
    String name = handler.name().orElseGet(() -> RoutePath.name(verb, path));
    return new DetectedOperation(operation.build(), name, method.declaringType().qualifiedName());
  }
}
