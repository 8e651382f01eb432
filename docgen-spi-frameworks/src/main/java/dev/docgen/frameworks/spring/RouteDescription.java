package dev.docgen.frameworks.spring;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.spring.functional.Narrowing;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How springdoc is told to document one route (springdoc reference, {@code @RouterOperation}): what
 * the description leaves open is the route's.
 *
 * @param mapping path, verbs, media types, headers and version
 * @param queryParams values that query parameters must have, by name
 * @param beanClass whose method stands for the handler, or null
 * @param beanMethod name of that method; empty for none
 * @param operation what {@code @Operation} says, or null
 * @param location of the description
 */
record RouteDescription(
    Mapping mapping,
    Map<String, @Nullable String> queryParams,
    @Nullable JavaType beanClass,
    String beanMethod,
    @Nullable SourceAnnotation operation,
    SourceLocation location) {

  RouteDescription {
    queryParams = new LinkedHashMap<>(queryParams);
  }

  /**
   * Joins a description with the route it is about.
   *
   * @param words {@code @RouterOperation}, or what an operation builder made
   * @param operation its {@code @Operation}, or null
   * @param route the route, or null when it was not found
   */
  static RouteDescription of(
      SourceAnnotation words,
      @Nullable SourceAnnotation operation,
      @Nullable Narrowing route,
      SourceLocation location) {
    String path =
        words.string("path").filter(it -> !it.isBlank()).orElse(route == null ? "" : route.path());
    Mapping mapping =
        new Mapping(
            List.of(path),
            either(words, "method", route == null ? List.of() : route.methods()),
            words.strings("params"),
            words.strings("headers"),
            either(words, "consumes", route == null ? List.of() : route.consumes()),
            either(words, "produces", route == null ? List.of() : route.produces()),
            route == null ? null : route.version());
    return new RouteDescription(
        mapping,
        route == null ? Map.of() : route.queryParams(),
        words.type("beanClass").filter(it -> !isVoid(it)).orElse(null),
        words.string("beanMethod").orElse(""),
        operation,
        location);
  }

  private static boolean isVoid(JavaType type) {
    return type.isVoid() || type.is("java.lang.Void");
  }

  private static List<String> either(
      SourceAnnotation words, String attribute, List<String> otherwise) {
    List<String> stated = words.strings(attribute).stream().filter(it -> !it.isBlank()).toList();
    return stated.isEmpty() ? otherwise : stated;
  }

  /** Returns the operationId that the description states. */
  Optional<String> operationId() {
    return operation == null
        ? Optional.empty()
        : operation.string("operationId").filter(it -> !it.isBlank());
  }
}
