package dev.docgen.examples.custom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.SourceLocation;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceBody;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spark's paths as OpenAPI's path templates. */
final class RoutePath {
  private static final Pattern NAMED = Pattern.compile(":([^/]+)");
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}");

  private RoutePath() {}

  /** Returns the template of a route with the path groups around it; empty if not constant. */
  static Optional<String> of(MethodCallExpr route, SourceBody body) {
    Optional<String> path = constant(route, body);
    Optional<Node> outer = route.getParentNode();
    while (outer.isPresent() && path.isPresent()) {
      if (outer.get() instanceof MethodCallExpr group && group.getNameAsString().equals("path")) {
        Optional<String> prefix = constant(group, body);
        String inner = path.get();
        path = prefix.map(start -> start + inner);
      }
      outer = outer.get().getParentNode();
    }
    return path.map(text -> NAMED.matcher(text).replaceAll("{$1}"))
        .map(text -> text.startsWith("/") ? text : "/" + text);
  }

  private static Optional<String> constant(MethodCallExpr call, SourceBody body) {
    return body.constant(call.getArgument(0))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /** Returns the parameters of a template, all of them strings. */
  static List<Parameter> parameters(String template, SourceLocation location) {
    return TEMPLATE
        .matcher(template)
        .results()
        .map(
            match ->
                Parameter.builder()
                    .name(match.group(1))
                    .in(ParameterLocation.PATH)
                    .required(true)
                    .schema(Schema.of(SchemaType.STRING).build())
                    .provenance(Provenance.inferred("spark.path", location))
                    .build())
        .toList();
  }

  /** Returns a name for a route without one: {@code getHelloName}. */
  static String name(HttpMethod verb, String template) {
    return Pattern.compile("\\w+")
        .matcher(template)
        .results()
        .map(MatchResult::group)
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .reduce(verb.key(), String::concat);
  }
}
