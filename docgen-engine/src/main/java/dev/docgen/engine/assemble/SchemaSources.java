package dev.docgen.engine.assemble;

import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a schema that does not say where it came from have come from where what holds it did: the
 * items of a property from the property, the schema of a parameter from the parameter.
 */
final class SchemaSources {
  private SchemaSources() {}

  /** Returns an operation whose schemas all have a source, if it has one itself. */
  static Operation complete(Operation operation) {
    List<Parameter> parameters =
        operation.parameters().stream()
            .map(each -> within(each.provenance()).parameter(each))
            .toList();
    RequestBody body = operation.requestBody();
    Map<String, Response> responses = new LinkedHashMap<>();
    operation
        .responses()
        .forEach((code, each) -> responses.put(code, within(each.provenance()).response(each)));
    Operation mapped =
        operation.toBuilder()
            .parameters(parameters)
            .requestBody(body == null ? null : within(body.provenance()).requestBody(body))
            .responses(responses)
            .build();
    return within(operation.provenance()).operation(mapped);
  }

  private static SchemaMapper within(Provenance holder) {
    return new SchemaMapper(schema -> complete(schema, holder));
  }

  /** Returns a component schema whose parts all have a source, if it has one itself. */
  static Schema complete(Schema schema) {
    return complete(schema, schema.provenance());
  }

  private static Schema complete(Schema schema, Provenance holder) {
    Provenance own = schema.provenance().equals(Provenance.UNKNOWN) ? holder : schema.provenance();
    Schema mapped = schema.mapSubschemas(part -> complete(part, own));
    return mapped.provenance().equals(own) ? mapped : mapped.toBuilder().provenance(own).build();
  }
}
