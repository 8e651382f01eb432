package dev.docgen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationTest {

  @Test
  void aBuilderOfAnOperationHoldsAllOfIt() {
    Operation operation =
        Operation.builder()
            .method(HttpMethod.PUT)
            .path("/pets/{id}")
            .operationId("put")
            .addTag("pets")
            .addParameter(
                Parameter.builder().name("id").in(ParameterLocation.PATH).required(true).build())
            .putResponse("200", Response.builder().description("OK").build())
            .security(List.of(SecurityRequirement.of("key", List.of("write"))))
            .deprecated(true)
            .build();

    assertThat(operation.toBuilder().build()).isEqualTo(operation);
  }

  @Test
  void isFreeOfTheListsItWasBuiltFrom() {
    List<String> tags = new ArrayList<>(List.of("a"));
    Operation operation = Operation.builder().tags(tags).build();
    tags.clear();

    assertThat(operation.tags()).containsExactly("a");
  }

  @Test
  void noSecurityAndNoneNeededAreTwoThings() {
    assertThat(Operation.EMPTY.security()).isNull();
    assertThat(Operation.builder().security(List.of()).build().security()).isEmpty();
  }

  @Test
  void methodsAreFoundWhateverTheirCase() {
    assertThat(HttpMethod.of("Patch")).contains(HttpMethod.PATCH);
    assertThat(HttpMethod.of("CONNECT")).isEmpty();
  }
}
