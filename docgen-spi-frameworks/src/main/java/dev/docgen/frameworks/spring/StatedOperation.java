package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.openapi.DocumentedOperation;
import dev.docgen.frameworks.openapi.DocumentedResponse;
import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.model.Operation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;

/**
 * An operation of which {@code @Operation} alone is known: nothing is inferred (springdoc, {@code
 * calculatePath} of a {@code RouterOperation} without a bean class).
 */
final class StatedOperation {
  private static final String RULE = "spring.router-operation";

  private StatedOperation() {}

  static Operation read(
      RouteDescription description,
      List<String> consumes,
      List<String> produces,
      SpringApplication application) {
    DocumentedOperation said =
        description.operation() == null
            ? DocumentedOperation.NONE
            : DocumentedOperation.read(
                description.operation(), consumes, produces, application.reading(List.of()));
    Operation.Builder builder =
        Operation.builder()
            .path(PathPatterns.template(description.mapping().paths().get(0)))
            .framework(SpringDetector.ID)
            .provenance(Provenance.declared(RULE, description.location()))
            .operationId(said.operationId())
            .summary(said.summary())
            .description(said.description())
            .deprecated(said.deprecated())
            .tags(said.tags())
            .requestBody(said.requestBody())
            .security(said.security())
            .servers(said.servers())
            .externalDocs(said.externalDocs())
            .extensions(said.extensions());
    for (ParameterDraft draft : said.parameters()) {
      if (draft.schema == null && draft.content == null && draft.reference == null) {
        draft.schema = Schema.of(SchemaType.STRING).build();
      }
      builder.addParameter(draft.build());
    }
    said.responses().forEach(it -> builder.putResponse(it.code(), draft(it).build()));
    return builder.build();
  }

  private static ResponseDraft draft(DocumentedResponse response) {
    ResponseDraft draft = new ResponseDraft(response.response(), response.content());
    if (!response.isReference()) {
      draft.describe(HttpStatuses.reason(response.code()));
    }
    return draft;
  }
}
