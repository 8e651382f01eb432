package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.openapi.Securities;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectionContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of Swagger 1 and springfox. The table of well-known types declares them as
 * composed of those of Swagger 2 that replace them (springdoc reference, "Migrating from
 * SpringFox"), so they are read wherever those are; here is what composition cannot say.
 */
final class Swagger1 {
  private static final String PACKAGE = "io.swagger.annotations.";
  private static final String SPRINGFOX = "springfox.documentation.annotations.";
  private static final String OPERATION = PACKAGE + "ApiOperation";
  private static final String[] MARKERS = {
    "Api", "ApiOperation", "ApiModel", "ApiModelProperty", "ApiParam", "ApiResponse", "ApiIgnore"
  };

  private Swagger1() {}

  /** Returns whether a description of a parameter means the body: {@code paramType = "body"}. */
  static boolean isOfBody(SourceAnnotation parameter) {
    return List.of("body", "form", "formData").contains(parameter.string("in").orElse(""));
  }

  /**
   * Returns what {@code @ApiImplicitParam}s of a method say of their parameters' schemas, by the
   * place where each stands.
   */
  static Map<SourceLocation, SourceAnnotation> implicitSchemas(Annotations annotations) {
    Map<SourceLocation, SourceAnnotation> schemas = new LinkedHashMap<>();
    if (!annotations.findAll(PACKAGE + "ApiImplicitParam").isEmpty()) {
      annotations
          .findAll(SwaggerAnnotations.SCHEMA)
          .forEach(schema -> schemas.put(schema.location(), schema));
    }
    return schemas;
  }

  /** Returns the security that {@code @Api(authorizations = …)} demands of a class. */
  static List<SecurityRequirement> authorizations(Annotations annotations) {
    return annotations
        .find(PACKAGE + "Api")
        .map(api -> Securities.requirements(api.annotations("authorizations")))
        .orElse(List.of());
  }

  /** Returns the status of success that {@code @ApiOperation(code = …)} states. */
  static Optional<String> status(Annotations annotations) {
    return annotations
        .find(OPERATION)
        .filter(operation -> operation.isSet("code"))
        .flatMap(operation -> operation.string("code"));
  }

  /** Returns the type that {@code @ApiOperation(response = …)} states instead of the method's. */
  static Optional<JavaType> responseType(Annotations annotations) {
    return annotations
        .find(OPERATION)
        .flatMap(
            operation ->
                operation
                    .type("response")
                    .filter(type -> !isVoid(type))
                    .map(type -> contained(type, operation)));
  }

  static boolean isVoid(JavaType type) {
    return type.isVoid() || type.is("java.lang.Void");
  }

  /** Returns the type in the container that an annotation names. */
  static JavaType contained(JavaType type, SourceAnnotation response) {
    return switch (response.string("responseContainer").orElse("")) {
      case "List" -> JavaType.of("java.util.List", type);
      case "Set" -> JavaType.of("java.util.Set", type);
      case "Map" -> JavaType.of("java.util.Map", JavaType.of("java.lang.String"), type);
      default -> type;
    };
  }

  /** Says once that such annotations are read, where the first of them stands. */
  static void report(DetectionContext context) {
    context.sources().mentioning(MARKERS).stream()
        .flatMap(Swagger1::first)
        .findFirst()
        .ifPresent(
            place ->
                context.report(
                    SpringDiagnostics.SWAGGER_1,
                    Severity.INFO,
                    "annotations of Swagger 1 are read as those of Swagger 2 that replace them;"
                        + " springdoc passes over them",
                    place));
  }

  private static Stream<SourceLocation> first(SourceUnit unit) {
    return unit.allTypes().stream()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type.annotations()),
                    Stream.concat(
                        type.fields().stream().map(it -> it.annotations()), ofMethods(type))))
        .flatMap(annotations -> annotations.declared().stream())
        .filter(it -> isOld(it.qualifiedName()))
        .map(SourceAnnotation::location);
  }

  private static Stream<Annotations> ofMethods(SourceType type) {
    return type.methods().stream()
        .flatMap(
            (SourceMethod method) ->
                Stream.concat(
                    Stream.of(method.annotations()),
                    method.parameters().stream().map(it -> it.annotations())));
  }

  private static boolean isOld(String annotation) {
    return annotation.startsWith(PACKAGE) || annotation.startsWith(SPRINGFOX);
  }
}
