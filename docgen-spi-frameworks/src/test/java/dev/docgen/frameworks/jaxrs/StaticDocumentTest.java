package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Operation;
import dev.docgen.model.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document beside the code (MicroProfile OpenAPI 4.1, sections 4.4 and 4.5). */
class StaticDocumentTest {
  private static final String RESOURCE =
      """
      @OpenAPIDefinition(info = @org.eclipse.microprofile.openapi.annotations.info.Info(
          title = "Annotated", version = "1"))
      @Path("x") @Produces("application/json") class Xs {
        @Operation(summary = "annotated") @GET
        public Pet get(@QueryParam("q") String q) { return null; }
      }
      class Pet { public int age; }
      """;

  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: Stated, version: "9", description: Stated text}
      servers: [{url: "https://stated.example"}]
      paths:
        /x:
          get:
            summary: stated
            operationId: statedId
            parameters:
              - {name: q, in: query, description: Stated q, schema: {type: integer}}
              - {name: X-Extra, in: header, schema: {type: string}}
            responses: {"404": {description: Stated absence}}
          delete: {responses: {"204": {description: Gone}}}
      components:
        schemas:
          Pet: {type: object, required: [name], properties: {name: {type: string}, age: {description: In years, type: string}}}
          Alone: {type: string}
      """;

  @Test
  void annotationsCountBeforeTheDocumentThatCompletesThem() {
    DetectedApi api = detect("--- META-INF/openapi.yaml\n" + DOCUMENT, RESOURCE);

    assertThat(api.model().info().title()).isEqualTo("Annotated");
    assertThat(api.model().info().version()).isEqualTo("1");
    assertThat(api.model().info().description()).isEqualTo("Stated text");
    assertThat(api.model().servers()).hasSize(1);
    assertThat(api.operations()).containsExactly("GET /x", "DELETE /x");
    Operation get = api.operation("GET /x");
    assertThat(get.summary()).isEqualTo("annotated");
    assertThat(get.operationId()).isEqualTo("statedId");
    assertThat(get.responses()).containsOnlyKeys("200", "404");
    assertThat(get.parameters())
        .extracting(it -> it.name() + " " + it.description())
        .containsExactly("q Stated q", "X-Extra null");
    assertThat(get.parameters().get(0).schema().type()).hasToString("Optional[STRING]");
  }

  @Test
  void aSchemaOfTheDocumentCompletesTheClassOfItsName() {
    DetectedApi api = detect("--- META-INF/openapi.yml\n" + DOCUMENT, RESOURCE);

    assertThat(api.model().components().schemas()).containsOnlyKeys("Alone", "Pet");
    Schema pet = api.model().components().schemas().get("Pet");
    assertThat(pet.properties()).containsOnlyKeys("age", "name");
    assertThat(pet.properties().get("age").type()).hasToString("Optional[INTEGER]");
    assertThat(pet.properties().get("age").description()).contains("In years");
    assertThat(pet.required()).containsExactly("name");
    assertThat(api.codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: string, enum: [a]}",
        "{$ref: '#/components/schemas/Alone'}",
      })
  void aSchemaOfAnotherTypeLeavesTheClassAsItIs(String stated) {
    DetectedApi api =
        detect(
            "--- META-INF/openapi.yaml\ncomponents: {schemas: {Alone: {type: string}, Pet: "
                + stated
                + "}}\n",
            RESOURCE);
    Schema pet = api.model().components().schemas().get("Pet");
    assertThat(pet.ref()).isEmpty();
    assertThat(pet.enumValues()).isEmpty();
    assertThat(pet.properties()).containsOnlyKeys("age");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/openapi.json",
        "src/main/resources/META-INF/openapi.json",
        "src/main/webapp/WEB-INF/classes/META-INF/openapi.json"
      })
  void liesWhereTheArchiveHasIt(String path) {
    String document =
        "--- " + path + "\n{\"openapi\":\"3.0.3\",\"paths\":{\"/other\":{\"get\":{}}}}";
    assertThat(detect(document, RESOURCE).operations()).containsExactly("GET /other", "GET /x");
  }

  @Test
  void aDocumentElsewhereIsNotTheApplications() {
    String document = "--- docs/openapi.yaml\npaths: {/other: {get: {}}}\n";
    assertThat(detect(document, RESOURCE).operations()).containsExactly("GET /x");
  }
}
