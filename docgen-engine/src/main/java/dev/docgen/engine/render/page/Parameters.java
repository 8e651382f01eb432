package dev.docgen.engine.render.page;

import dev.docgen.model.MediaType;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns parameters into rows, by the place where they stand. */
final class Parameters {
  private final References references;
  private final Shapes shapes;
  private final Sources sources;
  private final StatedExamples examples;

  Parameters(References references, Shapes shapes, Sources sources) {
    this.references = references;
    this.shapes = shapes;
    this.sources = sources;
    this.examples = new StatedExamples(references);
  }

  /**
   * Returns the groups that are not empty.
   *
   * @param common those of the path; an operation's own of the same name and place win (OpenAPI
   *     3.1, 4.8.9)
   */
  List<ParameterGroup> groups(List<Parameter> common, List<Parameter> own) {
    Map<String, Parameter> all = new LinkedHashMap<>();
    common.stream().map(references::resolve).forEach(it -> all.put(key(it), it));
    own.stream().map(references::resolve).forEach(it -> all.put(key(it), it));
    List<ParameterGroup> groups = new ArrayList<>();
    for (ParameterLocation in : ParameterLocation.values()) {
      List<ParameterRow> rows =
          all.values().stream().filter(it -> it.in() == in).map(this::row).toList();
      if (!rows.isEmpty()) {
        groups.add(new ParameterGroup(in, title(in), rows));
      }
    }
    return groups;
  }

  private static String key(Parameter parameter) {
    return parameter.in() + " " + parameter.name();
  }

  private static String title(ParameterLocation in) {
    return switch (in) {
      case PATH -> "Path parameters";
      case QUERY -> "Query parameters";
      case HEADER -> "Header parameters";
      case COOKIE -> "Cookie parameters";
    };
  }

  private ParameterRow row(Parameter parameter) {
    Optional<String> mediaType = parameter.content().keySet().stream().findFirst();
    Shape shape = shapes.of(schema(parameter));
    List<Constraint> constraints = new ArrayList<>(shape.constraints());
    mediaType.ifPresent(it -> constraints.add(new Constraint("written as", it)));
    style(parameter).ifPresent(it -> constraints.add(Constraint.of(it)));
    return new ParameterRow(
        parameter.name(),
        parameter.in(),
        parameter.required() || parameter.in() == ParameterLocation.PATH,
        parameter.deprecated() || shape.deprecated(),
        Texts.orNull(
            parameter.description() == null ? shape.description() : parameter.description()),
        shape.withConstraints(constraints),
        examples.of(parameter.example(), parameter.examples(), mediaType.orElse("text/plain")),
        sources.of(parameter.provenance()));
  }

  private static Schema schema(Parameter parameter) {
    if (parameter.schema() != null) {
      return parameter.schema();
    }
    return parameter.content().values().stream()
        .map(MediaType::schema)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Schema.ANY);
  }

  /** Says how several values are written (OpenAPI 3.1, 4.8.12.3). */
  private static Optional<String> style(Parameter parameter) {
    if (parameter.style() != null && parameter.style().equals("deepObject")) {
      return Optional.of("fields written as " + parameter.name() + "[field]");
    }
    boolean array =
        parameter.schema() != null
            && parameter.schema().type().filter(SchemaType.ARRAY::equals).isPresent();
    if (!array) {
      return Optional.empty();
    }
    boolean form = parameter.in() == ParameterLocation.QUERY && isForm(parameter);
    if (form && !Boolean.FALSE.equals(parameter.explode())) {
      return Optional.of("repeated for several values");
    }
    return Optional.of("several values separated by " + separator(parameter));
  }

  private static boolean isForm(Parameter parameter) {
    return parameter.style() == null || parameter.style().equals("form");
  }

  private static String separator(Parameter parameter) {
    String style = parameter.style() == null ? "" : parameter.style();
    return switch (style) {
      case "spaceDelimited" -> "spaces";
      case "pipeDelimited" -> "pipes";
      default -> "commas";
    };
  }
}
