package dev.docgen.frameworks.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.SecurityRequirement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  @Test
  void readsInfoServersTagsSecurityAndExtensions() {
    ApiModel model =
        DocumentReader.read(
            Map.of(
                "info", Map.of("title", "Pets", "license", Map.of("name", "MIT"), "x-a", 1),
                "servers",
                    List.of(
                        Map.of(
                            "url",
                            "/{v}",
                            "variables",
                            Map.of("v", Map.of("default", "1", "enum", List.of("1"))))),
                "tags", List.of(Map.of("name", "pets", "description", "of pets")),
                "security", List.of(Map.of("key", List.of("read"))),
                "externalDocs", Map.of("url", "https://example.org")));
    assertThat(model.info().title()).isEqualTo("Pets");
    assertThat(model.info().license().name()).isEqualTo("MIT");
    assertThat(model.info().extensions()).containsEntry("x-a", 1);
    assertThat(model.servers().get(0).variables().get("v").defaultValue()).isEqualTo("1");
    assertThat(model.tags().get(0).description()).isEqualTo("of pets");
    assertThat(model.security()).containsExactly(SecurityRequirement.of("key", List.of("read")));
    assertThat(model.externalDocs().url()).isEqualTo("https://example.org");
  }

  @Test
  void readsSchemasOfBothVersionsIntoOneModel() {
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("exclusiveMinimum", true);
    number.put("minimum", 1);
    number.put("type", "number");
    Map<String, Object> schemas = new LinkedHashMap<>();
    schemas.put("Old", number);
    schemas.put("New", Map.of("type", List.of("string", "null"), "maxLength", 3));
    schemas.put(
        "Pet",
        Map.of(
            "properties",
            Map.of("owner", Map.of("$ref", "#/components/schemas/Owner")),
            "additionalProperties",
            false));
    ApiModel model = DocumentReader.read(Map.of("components", Map.of("schemas", schemas)));
    Schema old = model.components().schemas().get("Old");
    assertThat(old.keyword("exclusiveMinimum")).isEqualTo(BigDecimal.ONE);
    assertThat(old.keyword("minimum")).isNull();
    Schema young = model.components().schemas().get("New");
    assertThat(young.types()).containsExactly(SchemaType.STRING);
    assertThat(young.nullable()).isTrue();
    assertThat(young.keyword("maxLength")).isEqualTo(3);
    Schema pet = model.components().schemas().get("Pet");
    assertThat(pet.properties().get("owner").ref()).contains("#/components/schemas/Owner");
    assertThat(pet.keyword("additionalProperties")).isEqualTo(Schema.NEVER);
  }

  @Test
  void whatHasAnotherShapeCountsAsAbsent() {
    ApiModel model =
        DocumentReader.read(
            Map.of("info", "text", "servers", 7, "tags", List.of("x"), "components", List.of()));
    assertThat(model).isEqualTo(ApiModel.EMPTY);
  }

  @Test
  void readsPathsWebhooksAndCallbacks() {
    Map<String, Object> callback =
        Map.of("{$request.query.url}", Map.of("post", Map.of("summary", "tells")), "x-a", 1);
    Map<String, Object> operation =
        Map.of(
            "operationId", "list",
            "tags", List.of("pets"),
            "parameters", List.of(Map.of("name", "q", "in", "query")),
            "responses", Map.of("200", Map.of("description", "all")),
            "security", List.of(),
            "callbacks", Map.of("told", callback));
    ApiModel model =
        DocumentReader.read(
            Map.of(
                "paths", Map.of("/pets", Map.of("get", operation, "summary", "Pets")),
                "webhooks", Map.of("born", Map.of("$ref", "#/components/pathItems/Born")),
                "components",
                    Map.of(
                        "pathItems", Map.of("Born", Map.of("put", Map.of("deprecated", true))))));

    assertThat(model.paths().get("/pets").summary()).isEqualTo("Pets");
    Operation read = model.operations().get(0);
    assertThat(read.operationId()).isEqualTo("list");
    assertThat(read.tags()).containsExactly("pets");
    assertThat(read.parameters().get(0).name()).isEqualTo("q");
    assertThat(read.responses().get("200").description()).isEqualTo("all");
    assertThat(read.security()).isEmpty();
    assertThat(read.callbacks().get("told").expressions()).containsOnlyKeys("{$request.query.url}");
    assertThat(model.webhooks().get("born").reference()).isEqualTo("Born");
    assertThat(model.components().pathItems().get("Born").operations().get(HttpMethod.PUT))
        .matches(Operation::deprecated);
  }
}
