package dev.docgen.frameworks.spring;

import dev.docgen.model.ParameterLocation;
import dev.docgen.source.SourceAnnotation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an argument's value comes from, as Spring's annotation on it says (Spring Framework
 * reference, "Method Arguments").
 *
 * @param in the place; null when no annotation names one
 * @param name the name on the wire, or null for the parameter's own
 * @param required whether the annotation demands it, a default value not considered
 * @param defaultValue the default value's text, or null
 * @param rule the rule's id, for provenance
 */
record Binding(
    @Nullable ParameterLocation in,
    @Nullable String name,
    boolean required,
    @Nullable String defaultValue,
    String rule) {

  /** {@code ValueConstants.DEFAULT_NONE} says that there is none. */
  private static final String NO_DEFAULT = "\n\t\t\n\t\t\n\ue000\ue001\ue002\n\t\t\t\t\n";

  private record Rule(String annotation, ParameterLocation in, String id) {}

  /**
   * The first that matches counts, in springdoc's order. A matrix variable is shown in the query,
   * as springdoc shows it: OpenAPI has it in a path alone, where the template must name it and it
   * cannot be left out (OpenAPI 3.1, "Parameter Object": in, required), unlike Spring's.
   */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              SpringAnnotations.REQUEST_HEADER, ParameterLocation.HEADER, "spring.request-header"),
          new Rule(
              SpringAnnotations.REQUEST_PARAM, ParameterLocation.QUERY, "spring.request-param"),
          new Rule(SpringAnnotations.PATH_VARIABLE, ParameterLocation.PATH, "spring.path-variable"),
          new Rule(SpringAnnotations.COOKIE_VALUE, ParameterLocation.COOKIE, "spring.cookie-value"),
          new Rule(
              SpringAnnotations.MATRIX_VARIABLE,
              ParameterLocation.QUERY,
              "spring.matrix-variable"));

  private static final Binding NONE = new Binding(null, null, false, null, "spring.argument");

  /** Returns an argument's binding; an uploaded file has no place but the body. */
  static Binding of(Argument argument, boolean file) {
    for (Rule rule : RULES) {
      Optional<SourceAnnotation> annotation = argument.annotations().find(rule.annotation());
      if (annotation.isPresent()) {
        boolean upload = file && rule.in() == ParameterLocation.QUERY;
        return read(annotation.get(), upload ? null : rule.in(), rule.id());
      }
    }
    return NONE;
  }

  private static Binding read(
      SourceAnnotation annotation, @Nullable ParameterLocation in, String rule) {
    return new Binding(
        in,
        name(annotation),
        annotation.bool("required").orElse(true),
        annotation
            .string("defaultValue")
            .filter(value -> annotation.isSet("defaultValue") && !value.equals(NO_DEFAULT))
            .orElse(null),
        rule);
  }

  /** {@code value} and {@code name} are aliases. */
  static @Nullable String name(SourceAnnotation annotation) {
    return annotation
        .string("value")
        .filter(name -> !name.isEmpty())
        .or(() -> annotation.string("name").filter(name -> !name.isEmpty()))
        .orElse(null);
  }
}
