package dev.docgen.frameworks.javalin.annotated;

import dev.docgen.SourceLocation;
import dev.docgen.model.HttpMethod;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One {@code @OpenApi} of javalin-openapi, or of the plugin that came with Javalin 3 and 4: what it
 * says an operation is. Immutable; equal by its place.
 */
public final class OpenApiAnnotation {
  /** The word that stands in every file with such an annotation. */
  public static final String MARKER = "OpenApi";

  private static final String CONTAINER = "OpenApis";
  private static final List<String> PACKAGES =
      List.of("io.javalin.openapi.", "io.javalin.plugin.openapi.annotations.");

  /** What an annotation without versions belongs to. */
  private static final List<String> DEFAULT_VERSION = List.of("default");

  private final SourceAnnotation annotation;

  private OpenApiAnnotation(SourceAnnotation annotation) {
    this.annotation = Objects.requireNonNull(annotation, "annotation");
  }

  /** Returns those among annotations, containers unpacked, in source order. */
  public static List<OpenApiAnnotation> among(Annotations annotations) {
    List<OpenApiAnnotation> found = new ArrayList<>();
    for (SourceAnnotation annotation : annotations.declared()) {
      if (is(annotation, MARKER)) {
        found.add(new OpenApiAnnotation(annotation));
      } else if (is(annotation, CONTAINER)) {
        annotation.annotations("value").forEach(it -> found.add(new OpenApiAnnotation(it)));
      }
    }
    return found;
  }

  /** A name that is imported with all of its package is known by itself. */
  private static boolean is(SourceAnnotation annotation, String name) {
    String qualified = annotation.qualifiedName();
    return qualified.equals(name) || PACKAGES.stream().anyMatch(it -> qualified.equals(it + name));
  }

  SourceAnnotation annotation() {
    return annotation;
  }

  public SourceLocation location() {
    return annotation.location();
  }

  /** Returns the path as written, which may be relative; empty when it cannot be told. */
  public String path() {
    return annotation.string("path").orElse("");
  }

  /** Returns the verbs, GET unless others are written. */
  public List<HttpMethod> methods() {
    List<HttpMethod> methods =
        Stream.of("methods", "method")
            .flatMap(it -> constants(annotation, it))
            .flatMap(it -> HttpMethod.of(it).stream())
            .toList();
    return methods.isEmpty() ? List.of(HttpMethod.GET) : methods;
  }

  /** Returns the names of the constants in an attribute, those of unknown classes too. */
  static Stream<String> constants(SourceAnnotation annotation, String attribute) {
    return Stream.concat(
            annotation.strings(attribute).stream(), annotation.unevaluated(attribute).stream())
        .map(it -> it.substring(it.lastIndexOf('.') + 1));
  }

  /** Returns whether the operation is not to be documented. */
  public boolean isIgnored() {
    return annotation.bool("ignore").orElse(false);
  }

  /** Returns whether the operation belongs to a version of the document. */
  public boolean isOf(String version) {
    List<String> versions = annotation.strings("versions");
    return (versions.isEmpty() ? DEFAULT_VERSION : versions).contains(version);
  }

  /** Returns the names of the path parameters described. */
  public List<String> pathParameters() {
    return annotation.annotations("pathParams").stream()
        .flatMap(it -> it.string("name").stream())
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenApiAnnotation that && location().equals(that.location());
  }

  @Override
  public int hashCode() {
    return location().hashCode();
  }

  @Override
  public String toString() {
    return "@OpenApi " + methods() + " " + path();
  }
}
