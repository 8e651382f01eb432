package dev.docgen.frameworks.spring;

import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents the query parameters that a route narrows by (springdoc, {@code
 * AbstractOpenApiResource.fillParametersList}): required, with the one value that matches.
 */
final class RouteParameters {
  private static final String RULE = "spring.route-query-parameter";

  private RouteParameters() {}

  static Operation add(Operation operation, Map<String, @Nullable String> queryParams) {
    Operation.Builder builder = operation.toBuilder();
    queryParams.forEach(
        (name, value) -> {
          boolean known =
              operation.parameters().stream()
                  .anyMatch(it -> it.in() == ParameterLocation.QUERY && it.name().equals(name));
          if (!known) {
            builder.addParameter(parameter(name, value, operation));
          }
        });
    return builder.build();
  }

  private static Parameter parameter(String name, @Nullable String value, Operation operation) {
    Schema.Builder schema = Schema.of(SchemaType.STRING);
    if (value != null) {
      schema.defaultValue(value).enumValues(List.of(value));
    }
    return Parameter.builder()
        .name(name)
        .in(ParameterLocation.QUERY)
        .required(true)
        .schema(schema.build())
        .provenance(Provenance.declared(RULE, operation.provenance().location()))
        .build();
  }
}
