package dev.docgen.engine.assemble;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.Encoding;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mends what would make an operation invalid, and says so. */
final class OperationChecks {
  private static final Pattern STATUS = Pattern.compile("[1-5](\\d\\d|XX)|default");

  private final Reporter reporter;

  OperationChecks(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns the operation with unique parameters, one for each variable, and valid statuses. */
  Finding mend(Finding finding, PathTemplate path) {
    Operation operation = finding.operation();
    List<Parameter> parameters = withVariables(withoutRepetition(finding), finding, path);
    return finding.with(
        operation.toBuilder()
            .parameters(parameters)
            .requestBody(body(finding))
            .responses(responses(finding))
            .build());
  }

  /** An encoding is of a property that the schema has (OpenAPI 3.1, 4.8.14.1). */
  private @Nullable RequestBody body(Finding finding) {
    RequestBody body = finding.operation().requestBody();
    if (body == null) {
      return null;
    }
    Map<String, MediaType> content = new LinkedHashMap<>();
    body.content().forEach((type, media) -> content.put(type, withEncodings(media, finding)));
    return body.toBuilder().content(content).build();
  }

  private MediaType withEncodings(MediaType media, Finding finding) {
    Schema schema = media.schema();
    if (schema == null || schema.properties().isEmpty()) {
      return media;
    }
    Map<String, Encoding> encodings = new LinkedHashMap<>(media.encoding());
    for (String property : media.encoding().keySet()) {
      if (!schema.properties().containsKey(property)) {
        encodings.remove(property);
        report(
            "DG0509",
            finding,
            "an encoding is declared for '" + property + "', which the body lacks; it is left out");
      }
    }
    return media.toBuilder().encoding(encodings).build();
  }

  /** Place and name make a parameter unique (OpenAPI 3.1, 4.8.10.1). */
  private List<Parameter> withoutRepetition(Finding finding) {
    Set<String> seen = new LinkedHashSet<>();
    List<Parameter> unique = new ArrayList<>();
    for (Parameter parameter : finding.operation().parameters()) {
      String identity =
          parameter.reference() == null
              ? parameter.in().key() + " parameter '" + parameter.name() + "'"
              : "reference to parameter '" + parameter.reference() + "'";
      if (seen.add(identity)) {
        unique.add(parameter);
      } else {
        report("DG0506", finding, identity + " is declared twice; the first is documented");
      }
    }
    return unique;
  }

  /** Every variable must have its parameter (OpenAPI 3.1, 4.8.8.2 and 4.8.12). */
  private List<Parameter> withVariables(
      List<Parameter> parameters, Finding finding, PathTemplate path) {
    if (parameters.stream().anyMatch(parameter -> parameter.reference() != null)) {
      return parameters; // what a reference leads to is not known here
    }
    List<Parameter> complete = new ArrayList<>(parameters);
    for (String variable : new LinkedHashSet<>(path.variables())) {
      if (parameters.stream().noneMatch(parameter -> isVariable(parameter, variable))) {
        complete.add(variable(variable, finding.location()));
        report(
            "DG0505",
            finding,
            "path variable '"
                + variable
                + "' has no parameter; it is documented as a required string");
      }
    }
    return complete;
  }

  static boolean isVariable(Parameter parameter, String variable) {
    return parameter.in() == ParameterLocation.PATH && parameter.name().equals(variable);
  }

  /** Returns the parameter of a path variable that nothing describes. */
  static Parameter variable(String name, SourceLocation location) {
    return Parameter.builder()
        .name(name)
        .in(ParameterLocation.PATH)
        .required(true)
        .schema(Schema.of(SchemaType.STRING).build())
        .provenance(Provenance.inferred("assemble.path-variable", location))
        .build();
  }

  /** Statuses are codes, ranges or {@code default} (OpenAPI 3.1, 4.8.16.2); sorted. */
  private Map<String, Response> responses(Finding finding) {
    Map<String, Response> valid = new TreeMap<>();
    Map<String, Response> invalid = new LinkedHashMap<>();
    finding
        .operation()
        .responses()
        .forEach(
            (status, response) ->
                (STATUS.matcher(status).matches() ? valid : invalid).put(status, response));
    invalid.forEach(
        (status, response) -> {
          boolean used = valid.putIfAbsent("default", response) == null;
          report(
              "DG0508",
              finding,
              "response status '"
                  + status
                  + "' is no status code; the response is "
                  + (used ? "documented as 'default'" : "left out"));
        });
    return valid;
  }

  private void report(String code, Finding finding, String message) {
    reporter.report(
        code, Severity.WARNING, message + " (" + finding.label() + ")", finding.location());
  }
}
