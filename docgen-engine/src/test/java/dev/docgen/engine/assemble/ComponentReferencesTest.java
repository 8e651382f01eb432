package dev.docgen.engine.assemble;

import static dev.docgen.engine.assemble.AssembleFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Callback;
import dev.docgen.model.Components;
import dev.docgen.model.Example;
import dev.docgen.model.Header;
import dev.docgen.model.Link;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentReferencesTest {
  private final AssembleFixture assembly = new AssembleFixture();

  @Test
  void leavesOutWhatRefersToNothingAndKeepsTheStatusOfAResponse() {
    Operation operation =
        assembled(
            Components.EMPTY,
            Operation.builder()
                .addParameter(Parameter.builder().reference("Gone").build())
                .requestBody(RequestBody.builder().reference("Gone").build())
                .putResponse("404", Response.builder().reference("Gone").build())
                .putResponse("200", referring())
                .putCallback("c", Callback.builder().reference("Gone").build()));

    assertThat(operation.parameters()).isEmpty();
    assertThat(operation.requestBody()).isNull();
    assertThat(operation.callbacks()).isEmpty();
    assertThat(operation.responses().get("404").reference()).isNull();
    Response response = operation.responses().get("200");
    assertThat(response.headers()).isEmpty();
    assertThat(response.links()).isEmpty();
    assertThat(response.content().get("a/b").examples()).isEmpty();
    assertThat(assembly.codes()).hasSize(7).containsOnly("DG0513");
  }

  private static Response referring() {
    return Response.builder()
        .putHeader("h", Header.builder().reference("Gone").build())
        .putLink("l", Link.builder().reference("Gone").build())
        .putContent(
            "a/b",
            MediaType.builder()
                .putExample("e", Example.builder().reference("Gone").build())
                .build())
        .build();
  }

  @Test
  void keepsReferencesToWhatIsDeclaredAndToOtherDocuments() {
    Response declared = Response.builder().reference("NotFound").build();
    Response byUri = Response.builder().reference("#/components/responses/NotFound").build();
    Response elsewhere = Response.builder().reference("https://example.org/r.json#/x").build();

    Operation operation =
        assembled(
            Components.builder().putResponse("NotFound", Response.EMPTY).build(),
            Operation.builder()
                .putResponse("400", declared)
                .putResponse("401", byUri)
                .putResponse("402", elsewhere));

    assertThat(operation.responses().values()).containsExactly(declared, byUri, elsewhere);
    assertThat(assembly.diagnostics).isEmpty();
  }

  @Test
  void aVariableThatAReferenceToNothingWasToDescribeIsARequiredString() {
    Operation operation =
        assembled(
            Components.EMPTY,
            "/a/{id}",
            Operation.builder().addParameter(Parameter.builder().reference("id").build()));

    assertThat(operation.parameters()).hasSize(1);
    assertThat(operation.parameters().get(0).name()).isEqualTo("id");
    assertThat(operation.parameters().get(0).required()).isTrue();
    assertThat(assembly.codes()).containsExactly("DG0513");
  }

  private Operation assembled(Components components, Operation.Builder operation) {
    return assembled(components, "/a", operation);
  }

  private Operation assembled(Components components, String path, Operation.Builder operation) {
    ApiModel application = ApiModel.builder().components(components).build();
    assembly.detector("test", application, List.of(found("A", "a", operation.path(path))));
    return assembly.assemble().operations().get(0);
  }
}
