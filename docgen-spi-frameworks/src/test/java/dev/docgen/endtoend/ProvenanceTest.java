package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.engine.render.openapi.OpenApiDocuments;
import dev.docgen.model.ApiModel;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Origin;
import dev.docgen.model.Parameter;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every part of a model knows the file, the line and the rule it came from. */
class ProvenanceTest {
  private static final SampleApplication SHOP = SampleApplication.golden("shop");

  private final SoftAssertions parts = new SoftAssertions();

  @Test
  void everyPartOfTheModelKnowsWhereItCameFrom(@TempDir Path folder) {
    ApiModel model = Generations.generate(SHOP.writeTo(folder)).model();

    model.operations().forEach(this::check);
    model.components().schemas().forEach((name, schema) -> check("schema " + name, schema));
    parts.assertAll();
  }

  private void check(Operation operation) {
    String key = Generations.key(operation);
    check(key, operation.provenance());
    for (Parameter parameter : operation.parameters()) {
      check(key + " parameter " + parameter.name(), parameter.provenance());
      if (parameter.schema() != null) {
        check(key + " schema of parameter " + parameter.name(), parameter.schema());
      }
    }
    RequestBody body = operation.requestBody();
    if (body != null) {
      check(key + " body", body.provenance());
      check(key + " body", body.content());
    }
    operation.responses().forEach((code, response) -> check(key + " response " + code, response));
  }

  private void check(String part, Response response) {
    check(part, response.provenance());
    check(part, response.content());
  }

  private void check(String part, Map<String, MediaType> content) {
    content.forEach(
        (type, mediaType) -> {
          if (mediaType.schema() != null) {
            check(part + " " + type, mediaType.schema());
          }
        });
  }

  private void check(String part, Schema schema) {
    check(part, schema.provenance());
    schema.properties().forEach((name, property) -> check(part + "." + name, property));
    schema.allOf().forEach(each -> check(part + " allOf", each));
    schema.oneOf().forEach(each -> check(part + " oneOf", each));
    schema.items().ifPresent(items -> check(part + "[]", items));
    schema.additionalProperties().ifPresent(values -> check(part + "{}", values));
  }

  private void check(String part, Provenance provenance) {
    parts.assertThat(provenance.rule()).as("rule of " + part).isNotEqualTo("unknown");
    if (provenance.origin() != Origin.DEFAULT) {
      parts.assertThat(provenance.location().path()).as("file of " + part).isIn(SHOP.paths());
      parts.assertThat(provenance.location().line()).as("line of " + part).isPositive();
    }
  }

  @Test
  void documentsThatShowSourcesAreValid(@TempDir Path folder) {
    GenerationResult result =
        Generations.generate(Generations.withProvenance(SHOP.writeTo(folder)).build());

    OpenApiDocuments.assertValid(result.document(OutputFormat.OPENAPI_JSON).bytes(), "3.1");
    OpenApiDocuments.assertValid(result.document(OutputFormat.OPENAPI_30_JSON).bytes(), "3.0");
  }

  @Test
  void linesAreThoseOfTheDeclarations(@TempDir Path folder) {
    GenerationResult result = Generations.generate(SHOP.writeTo(folder));

    assertThat(line(Generations.operation(result, "GET /api/orders").provenance()))
        .contains("Page<Order> list(");
    Schema customer = result.model().components().schemas().get("Customer");
    assertThat(line(customer.properties().get("createdAt").provenance()))
        .contains("Instant createdAt");
  }

  /** Returns the line of source that a provenance names. */
  private static String line(Provenance provenance) {
    return SHOP.text(provenance.location().path())
        .lines()
        .toList()
        .get(provenance.location().line() - 1);
  }
}
