package dev.docgen.engine.assemble;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.fit.SchemaFit;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Example;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reports examples that do not fit their schema. They are documented all the same, since the author
 * gave them; what does fit in one direction alone is none of them.
 */
final class ExampleChecks {
  private static final int SHOWN = 60;

  private final SchemaFit requests;
  private final SchemaFit responses;
  private final Reporter reporter;

  ExampleChecks(Map<String, Schema> components, Reporter reporter) {
    dev.docgen.engine.fit.ComponentSchemas schemas =
        new dev.docgen.engine.fit.ComponentSchemas(components);
    this.requests = new SchemaFit(schemas, Direction.REQUEST).overlapping();
    this.responses = new SchemaFit(schemas, Direction.RESPONSE).overlapping();
    this.reporter = reporter;
  }

  void check(ApiModel model) {
    model.components().schemas().forEach((name, schema) -> schema("schema '" + name + "'", schema));
    model.operations().forEach(this::operation);
  }

  private void operation(Operation operation) {
    for (Parameter parameter : operation.parameters()) {
      String what = "parameter '" + parameter.name() + "'";
      SourceLocation location = at(parameter.provenance().location(), operation);
      if (parameter.schema() != null) {
        schema(what, parameter.schema());
        value(what, parameter.schema(), parameter.example(), location);
        values(what, parameter.schema(), parameter.examples(), location);
      }
      contents(what, parameter.content(), location);
    }
    RequestBody body = operation.requestBody();
    if (body != null) {
      contents("the body", body.content(), at(body.provenance().location(), operation));
    }
    operation.responses().forEach((status, response) -> response(status, response, operation));
  }

  private void response(String status, Response response, Operation operation) {
    SourceLocation location = at(response.provenance().location(), operation);
    contents("response " + status, response.content(), location);
  }

  private static SourceLocation at(SourceLocation own, Operation operation) {
    return own.equals(SourceLocation.NONE) ? operation.provenance().location() : own;
  }

  private void contents(String what, Map<String, MediaType> content, SourceLocation location) {
    content.forEach(
        (type, media) -> {
          Schema schema = media.schema();
          if (schema != null) {
            schema(what, schema);
            if (type.contains("json")) { // elsewhere an example is text of that media type
              value(what, schema, media.example(), location);
              values(what, schema, media.examples(), location);
            }
          }
        });
  }

  private void values(
      String what, Schema schema, Map<String, Example> examples, SourceLocation location) {
    examples.forEach((name, example) -> value(what, schema, example.value(), location));
  }

  /** Checks the examples that a schema and its sub-schemas hold. */
  private void schema(String what, Schema schema) {
    SourceLocation location = schema.provenance().location();
    value(what, schema, schema.keyword("example"), location);
    if (schema.keyword("examples") instanceof List<?> several) {
      several.forEach(each -> value(what, schema, each, location));
    }
    schema.properties().forEach((name, property) -> schema("property '" + name + "'", property));
    schema.items().ifPresent(items -> schema(what, items));
    schema.additionalProperties().ifPresent(values -> schema(what, values));
    schema.allOf().forEach(part -> schema(what, part));
  }

  private void value(String what, Schema schema, @Nullable Object value, SourceLocation location) {
    if (value == null || requests.fits(schema, value)) {
      return;
    }
    Optional<String> misfit = responses.misfit(schema, value);
    misfit.ifPresent(
        reason ->
            reporter.report(
                "DG0515",
                Severity.WARNING,
                "example "
                    + shown(value)
                    + " of "
                    + what
                    + " does not fit its schema ("
                    + reason
                    + "); it is documented as it is",
                location));
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return "'" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "'";
  }
}
