package dev.docgen.engine.assemble;

import static dev.docgen.engine.assemble.AssembleFixture.found;
import static dev.docgen.engine.assemble.AssembleFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.Server;
import dev.docgen.spi.DetectedOperation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application states paths apart from its code, as a document beside it does. */
class StatedOperationsTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final Schema NUMBER = Schema.of(SchemaType.NUMBER).build();

  private final AssembleFixture assembly = new AssembleFixture();

  @Test
  void documentsAnOperationThatNoCodeDeclares() {
    stated("/pets", HttpMethod.GET, Operation.builder().operationId("pets"));
    assertThat(lines(assembly.assemble())).containsExactly("GET /pets pets");
  }

  @Test
  void completesAnOperationThatCodeDeclares() {
    stated(
        "/pets",
        HttpMethod.GET,
        Operation.builder()
            .summary("stated")
            .description("stated")
            .putResponse("200", answer(NUMBER))
            .putResponse("404", Response.builder().description("none").build()),
        declared(Operation.builder().summary("declared").putResponse("200", answer(TEXT))));

    Operation operation = assembly.assemble().operations().get(0);
    assertThat(operation.summary()).isEqualTo("declared");
    assertThat(operation.description()).isEqualTo("stated");
    assertThat(operation.responses()).containsOnlyKeys("200", "404");
    assertThat(operation.responses().get("200").content().get("application/json").schema())
        .isEqualTo(TEXT);
    assertThat(assembly.diagnostics).isEmpty();
  }

  @Test
  void givesEveryOperationTheParametersThatItsPathStates() {
    Parameter id =
        Parameter.builder()
            .name("id")
            .in(ParameterLocation.PATH)
            .required(true)
            .schema(TEXT)
            .build();
    PathItem item =
        PathItem.builder().addParameter(id).putOperation(HttpMethod.GET, Operation.EMPTY).build();
    assembly.detector("test", ApiModel.builder().putPath("/pets/{id}", item).build(), List.of());

    ApiModel model = assembly.assemble();
    assertThat(model.operations().get(0).parameters()).containsExactly(id);
    assertThat(model.paths().get("/pets/{id}").parameters()).isEmpty();
    assertThat(assembly.diagnostics).isEmpty();
  }

  @Test
  void keepsWhatAPathSaysOfItself() {
    Server server = Server.builder().url("https://example.org").build();
    PathItem item = PathItem.builder().summary("All pets").addServer(server).build();
    assembly.detector(
        "test",
        ApiModel.builder().putPath("/pets", item).putPath("/unused", item).build(),
        List.of(found("Pets", "list", HttpMethod.GET, "/pets")));

    ApiModel model = assembly.assemble();
    assertThat(model.paths()).containsOnlyKeys("/pets");
    assertThat(model.paths().get("/pets").summary()).isEqualTo("All pets");
    assertThat(model.paths().get("/pets").servers()).containsExactly(server);
  }

  @Test
  void choosesStatedOperationsByTheRequest() {
    stated("/pets", HttpMethod.GET, Operation.builder());
    assembly.request(GenerationRequest.builder().excludePath("/pets"));
    assertThat(assembly.assemble().paths()).isEmpty();
  }

  @Test
  void keepsAReferenceThatADocumentWritesAndDeclaresItsTargetOpen() {
    Schema written = Schema.ref("#/components/schemas/Pet");
    stated("/pets", HttpMethod.GET, Operation.builder().putResponse("200", answer(written)));

    ApiModel model = assembly.assemble();
    Response response = model.operations().get(0).responses().get("200");
    assertThat(response.content().get("application/json").schema()).isEqualTo(Schema.ref("Pet"));
    assertThat(model.components().schemas()).containsEntry("Pet", Schema.ANY);
    assertThat(assembly.message("DG0511")).contains("'Pet'");
  }

  private void stated(
      String path, HttpMethod method, Operation.Builder operation, DetectedOperation... found) {
    PathItem item = PathItem.builder().putOperation(method, operation.build()).build();
    assembly.detector("test", ApiModel.builder().putPath(path, item).build(), List.of(found));
  }

  private static DetectedOperation declared(Operation.Builder operation) {
    return new DetectedOperation(
        operation.path("/pets").method(HttpMethod.GET).build(), "list", "Pets");
  }

  private static Response answer(Schema schema) {
    return Response.builder()
        .putContent("application/json", MediaType.builder().schema(schema).build())
        .build();
  }
}
