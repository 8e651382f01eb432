package dev.docgen.frameworks.spring.functional;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads springdoc's operation builders ({@code org.springdoc.core.fn.builders}), each of which
 * makes the annotation of its name: {@code parameterBuilder().name("id")} says what
 * {@code @Parameter(name = "id")} says.
 */
public final class OperationBuilders {
  private static final String PACKAGE = "io.swagger.v3.oas.annotations.";
  static final String OPERATION = PACKAGE + "Operation";
  private static final String SCHEMA = PACKAGE + "media.Schema";
  private static final String ARRAY_SCHEMA = PACKAGE + "media.ArraySchema";
  private static final String CONTENT = PACKAGE + "media.Content";
  private static final String PARAMETER = PACKAGE + "Parameter";

  /** Annotations by the static method that starts their builder. */
  private static final Map<String, String> BUILDERS =
      Map.ofEntries(
          Map.entry("operationBuilder", OPERATION),
          Map.entry("parameterBuilder", PARAMETER),
          Map.entry("responseBuilder", PACKAGE + "responses.ApiResponse"),
          Map.entry("requestBodyBuilder", PACKAGE + "parameters.RequestBody"),
          Map.entry("contentBuilder", CONTENT),
          Map.entry("schemaBuilder", SCHEMA),
          Map.entry("arraySchemaBuilder", ARRAY_SCHEMA),
          Map.entry("headerBuilder", PACKAGE + "headers.Header"),
          Map.entry("exampleOjectBuilder", PACKAGE + "media.ExampleObject"),
          Map.entry("encodingBuilder", PACKAGE + "media.Encoding"),
          Map.entry("externalDocumentationBuilder", PACKAGE + "ExternalDocumentation"),
          Map.entry("securityRequirementBuilder", PACKAGE + "security.SecurityRequirement"),
          Map.entry("serverBuilder", PACKAGE + "servers.Server"),
          Map.entry("serverVariableBuilder", PACKAGE + "servers.ServerVariable"),
          Map.entry("linkBuilder", PACKAGE + "links.Link"),
          Map.entry("linkParameterBuilder", PACKAGE + "links.LinkParameter"),
          Map.entry("extensionBuilder", PACKAGE + "extensions.Extension"),
          Map.entry("extensionPropertyBuilder", PACKAGE + "extensions.ExtensionProperty"),
          Map.entry("discriminatorMappingBuilder", PACKAGE + "media.DiscriminatorMapping"));

  /** Calls that add one value to the attribute of the plural name. */
  private static final Set<String> SINGULARS =
      Set.of("tag", "parameter", "response", "header", "link", "extension");

  private static final Set<String> OPERATION_CALLS =
      Set.of(
          "operationId",
          "summary",
          "description",
          "tag",
          "tags",
          "parameter",
          "response",
          "requestBody",
          "beanClass",
          "beanMethod",
          "parameterTypes",
          "security",
          "deprecated",
          "hidden",
          "servers",
          "externalDocs",
          "extensions",
          "method",
          "ignoreJsonView");

  private OperationBuilders() {}

  /** Returns whether a call is one of springdoc's operation builder. */
  static boolean isOperationCall(Step step) {
    return OPERATION_CALLS.contains(step.name());
  }

  /** Returns the {@code @Operation} that these calls on an operation builder make. */
  public static SourceAnnotation operation(List<Step> steps, SourceLocation location) {
    return annotation(OPERATION, steps, location);
  }

  private static SourceAnnotation annotation(
      String name, List<Step> steps, SourceLocation location) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Step step : steps) {
      if (step.arguments().size() == 1) {
        add(name, step, values, location);
      }
    }
    return new BuiltAnnotation(name, values, location);
  }

  private static void add(
      String owner, Step step, Map<String, @Nullable Object> values, SourceLocation location) {
    Optional<JavaType> type = step.arguments().get(0).classLiteral();
    boolean array = step.name().equals("implementationArray");
    boolean shorthand = !owner.equals(SCHEMA) && step.name().startsWith("implementation");
    if (shorthand && type.isPresent()) {
      implementation(owner, type.get(), array, values, location);
      return;
    }
    List<Object> found = new ArrayList<>();
    step.elements().forEach(element -> value(element).ifPresent(found::add));
    String attribute = attribute(owner, step.name());
    if (values.get(attribute) instanceof List<?> before) {
      List<Object> all = new ArrayList<>(before);
      all.addAll(found);
      values.put(attribute, all);
    } else {
      values.put(attribute, found);
    }
  }

  private static String attribute(String owner, String call) {
    boolean example = call.equals("example") && owner.equals(CONTENT);
    return SINGULARS.contains(call) || example ? call + "s" : call;
  }

  /**
   * {@code implementation(X.class)} is short for a schema, inside a content except for parameters.
   */
  private static void implementation(
      String owner,
      JavaType type,
      boolean array,
      Map<String, @Nullable Object> values,
      SourceLocation location) {
    SourceAnnotation schema =
        new BuiltAnnotation(SCHEMA, Map.of("implementation", List.of(type)), location);
    String attribute = array ? "array" : "schema";
    SourceAnnotation shape =
        array
            ? new BuiltAnnotation(ARRAY_SCHEMA, Map.of("schema", List.of(schema)), location)
            : schema;
    if (owner.equals(PARAMETER)) {
      values.put(attribute, List.of(shape));
      return;
    }
    SourceAnnotation content =
        new BuiltAnnotation(CONTENT, Map.of(attribute, List.of(shape)), location);
    List<Object> contents = new ArrayList<>();
    if (values.get("content") instanceof List<?> before) {
      contents.addAll(before);
    }
    contents.add(content);
    values.put("content", contents);
  }

  private static Optional<Object> value(Snippet snippet) {
    Optional<Object> constant = snippet.constant();
    if (constant.isPresent()) {
      return constant;
    }
    Optional<JavaType> type = snippet.classLiteral();
    if (type.isPresent()) {
      return Optional.of(type.get());
    }
    Chain chain = snippet.chain();
    String annotation = BUILDERS.get(chain.creator());
    return annotation != null
        ? Optional.of(annotation(annotation, chain.steps(), snippet.location()))
        : snippet.simpleName().map(it -> it);
  }
}
