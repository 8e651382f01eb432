package dev.docgen.engine.assemble;

import static dev.docgen.engine.assemble.OperationJoin.join;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationJoinTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final Schema NUMBER = Schema.of(SchemaType.NUMBER).build();
  private static final Schema FLAG = Schema.of(SchemaType.BOOLEAN).build();

  @Test
  void unitesTheContentOfBodiesByMediaType() {
    Operation joined = join(taking("text/plain", TEXT), taking("application/json", NUMBER));

    assertThat(joined.requestBody().content()).containsOnlyKeys("text/plain", "application/json");
  }

  @Test
  void offersBothSchemasOfOneMediaTypeTheLaterFirst() {
    Operation joined = join(answering("200", TEXT), answering("200", NUMBER));

    assertThat(schema(joined, "200").oneOf()).containsExactly(NUMBER, TEXT);
  }

  @Test
  void addsAThirdSchemaToTheAlternatives() {
    Operation joined = join(answering("200", TEXT), answering("200", NUMBER));
    joined = join(join(joined, answering("200", FLAG)), answering("200", FLAG));

    assertThat(schema(joined, "200").oneOf()).containsExactly(NUMBER, TEXT, FLAG);
  }

  @Test
  void keepsOneSchemaWhenBothAreEqual() {
    assertThat(schema(join(answering("200", TEXT), answering("200", TEXT)), "200")).isEqualTo(TEXT);
  }

  @Test
  void unitesResponsesByStatus() {
    Operation joined = join(answering("200", TEXT), answering("404", NUMBER));

    assertThat(joined.responses()).containsOnlyKeys("200", "404");
  }

  @Test
  void unitesParametersByPlaceAndName() {
    Parameter page = Parameter.builder().name("page").description("leading").build();
    Parameter other = Parameter.builder().name("page").description("other").build();
    Parameter size = Parameter.builder().name("size").build();

    Operation joined =
        join(
            Operation.builder().addParameter(page).build(),
            Operation.builder().addParameter(other).addParameter(size).build());

    assertThat(joined.parameters()).containsExactly(page, size);
  }

  @Test
  void unitesTagsAndKeepsTheLeadingTexts() {
    Operation joined =
        join(
            Operation.builder().tags(List.of("a", "b")).summary("leading").build(),
            Operation.builder()
                .tags(List.of("b", "c"))
                .summary("other")
                .description("only there")
                .deprecated(true)
                .build());

    assertThat(joined.tags()).containsExactly("a", "b", "c");
    assertThat(joined.summary()).isEqualTo("leading");
    assertThat(joined.description()).isEqualTo("only there");
    assertThat(joined.deprecated()).isTrue();
  }

  private static Operation taking(String type, Schema schema) {
    return Operation.builder()
        .requestBody(RequestBody.builder().content(Map.of(type, media(schema))).build())
        .build();
  }

  private static Operation answering(String status, Schema schema) {
    return Operation.builder()
        .putResponse(status, Response.builder().putContent("*/*", media(schema)).build())
        .build();
  }

  private static MediaType media(Schema schema) {
    return MediaType.builder().schema(schema).build();
  }

  private static Schema schema(Operation operation, String status) {
    return operation.responses().get(status).content().get("*/*").schema();
  }
}
