package dev.docgen.frameworks.javalin.annotated;

import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code @OpenApiParam} and joins it with what a handler's code tells of a parameter. */
final class ParameterReader {
  private static final Map<String, ParameterLocation> ATTRIBUTES = new LinkedHashMap<>();

  static {
    ATTRIBUTES.put("pathParams", ParameterLocation.PATH);
    ATTRIBUTES.put("queryParams", ParameterLocation.QUERY);
    ATTRIBUTES.put("headers", ParameterLocation.HEADER);
    ATTRIBUTES.put("cookies", ParameterLocation.COOKIE);
  }

  private final ContentReader contents;

  ParameterReader(ContentReader contents) {
    this.contents = contents;
  }

  /**
   * Returns all parameters of an operation: those that code tells with what is said of them, then
   * those only described. A path parameter that the path does not have is left out.
   */
  List<Parameter> join(SourceAnnotation operation, List<Parameter> inferred) {
    Map<String, Parameter> joined = new LinkedHashMap<>();
    inferred.forEach(it -> joined.put(key(it.in(), it.name()), it));
    ATTRIBUTES.forEach(
        (attribute, in) ->
            operation
                .annotations(attribute)
                .forEach(
                    it -> {
                      String key = key(in, it.string("name").orElse(""));
                      Parameter known = joined.get(key);
                      if (known != null || in != ParameterLocation.PATH) {
                        joined.put(key, parameter(it, in, known));
                      }
                    }));
    return sorted(joined);
  }

  /** Names of headers do not differ by case (RFC 9110, 5.1). */
  private static String key(ParameterLocation in, String name) {
    return in + " " + (in == ParameterLocation.HEADER ? name.toLowerCase(Locale.ROOT) : name);
  }

  /** Parameters stand by their kind: of the path, of the query, headers, cookies. */
  private static List<Parameter> sorted(Map<String, Parameter> joined) {
    List<Parameter> sorted = new ArrayList<>();
    for (ParameterLocation in : ATTRIBUTES.values()) {
      joined.values().stream().filter(it -> it.in() == in).forEach(sorted::add);
    }
    return sorted;
  }

  private Parameter parameter(
      SourceAnnotation annotation, ParameterLocation in, @Nullable Parameter known) {
    Parameter.Builder parameter = known == null ? Parameter.builder().in(in) : known.toBuilder();
    parameter
        .name(annotation.string("name").orElse(""))
        .description(MessageReader.text(annotation, "description"))
        .deprecated(annotation.bool("deprecated").orElse(false))
        .allowEmptyValue(MessageReader.said(annotation, "allowEmptyValue"))
        .provenance(MessageReader.provenance(annotation));
    if (known == null || annotation.isSet("required")) {
      parameter.required(in == ParameterLocation.PATH || annotation.bool("required").orElse(false));
    }
    if (known == null || annotation.isSet("type") || annotation.isSet("isRepeatable")) {
      parameter.schema(contents.ofParameter(annotation, Direction.REQUEST));
    }
    Parameter described = parameter.build();
    return ExampleValues.of(annotation, described.schema())
        .map(it -> described.toBuilder().example(it).build())
        .orElse(described);
  }
}
