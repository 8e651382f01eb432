package dev.docgen.engine.assemble;

import static dev.docgen.engine.assemble.AssembleFixture.found;
import static dev.docgen.engine.assemble.AssembleFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Encoding;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.OperationIdNaming;
import dev.docgen.spi.OperationOrder;
import dev.docgen.spi.SchemaNaming;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationAssemblyTest {
  private final AssembleFixture assembly = new AssembleFixture();

  @Test
  void sortsByPathAndThenByMethod() {
    assembly.operations(
        found("A", "d", HttpMethod.POST, "/b"),
        found("A", "c", HttpMethod.GET, "/b"),
        found("A", "b", HttpMethod.GET, "/a"));

    assertThat(lines(assembly.assemble())).containsExactly("GET /a b", "GET /b c", "POST /b d");
    assertThat(assembly.diagnostics).isEmpty();
  }

  @Test
  void numbersIdsFromTheSecondOperationOnThatWantsOne() {
    assembly.operations(
        found("Owners", "list", HttpMethod.GET, "/owners"),
        found("Pets", "list", HttpMethod.GET, "/pets"),
        found("Vets", "list", HttpMethod.GET, "/vets"));

    assertThat(lines(assembly.assemble()))
        .containsExactly("GET /owners list_2", "GET /pets list_1", "GET /vets list");
    assertThat(assembly.codes()).containsOnly("DG0503");
    assertThat(assembly.message("DG0503"))
        .startsWith("operationId 'list' is wanted by Vets.list and Pets.list; the second becomes");
  }

  @Test
  void numbersTheIdsOfOnePathGetFirstThenPost() {
    assembly.operations(
        found("A", "any", HttpMethod.PUT, "/a"),
        found("A", "any", HttpMethod.POST, "/a"),
        found("A", "any", HttpMethod.GET, "/a"));

    assertThat(lines(assembly.assemble()))
        .containsExactly("GET /a any", "PUT /a any_2", "POST /a any_1");
  }

  @Test
  void neverMakesAnIdThatAnotherOperationDeclares() {
    assembly.operations(
        found("A", "list", HttpMethod.GET, "/c"),
        found("A", "list", HttpMethod.GET, "/b"),
        found("A", "x", Operation.builder().path("/a").operationId("list_1")));

    assertThat(lines(assembly.assemble()))
        .containsExactly("GET /a list_1", "GET /b list_2", "GET /c list");
  }

  @Test
  void documentsSeveralHandlersOfOnePathAndMethodAsOneOperation() {
    assembly.operations(found("A", "json", answer("200")), found("A", "text", answer("202")));

    ApiModel model = assembly.assemble();

    assertThat(model.operations()).hasSize(1);
    assertThat(model.operations().get(0).responses()).containsOnlyKeys("200", "202");
    assertThat(assembly.codes()).containsExactly("DG0502");
  }

  private static Operation.Builder answer(String status) {
    return Operation.builder().path("/a").putResponse(status, Response.EMPTY);
  }

  @Test
  void repairsAPathThatIsNoTemplate() {
    assembly.operations(found("A", "a", HttpMethod.GET, "a//{b"));

    assertThat(lines(assembly.assemble())).containsExactly("GET /a/%7Bb a");
    assertThat(assembly.message("DG0501")).contains("'a//{b' of A.a").contains("'/a/%7Bb'");
  }

  @Test
  void keepsPathsThatMatchTheSameRequestsAndSaysSo() {
    assembly.operations(variable("x"), variable("y"));

    assertThat(assembly.assemble().paths()).containsOnlyKeys("/a/{x}", "/a/{y}");
    assertThat(assembly.message("DG0504")).contains("'/a/{x}'").contains("'/a/{y}'");
  }

  private static DetectedOperation variable(String name) {
    return found(
        "A",
        name,
        Operation.builder()
            .path("/a/{" + name + "}")
            .addParameter(Parameter.builder().name(name).in(ParameterLocation.PATH).build()));
  }

  @Test
  void documentsAVariableWithoutParameterAsARequiredString() {
    assembly.operations(found("A", "a", HttpMethod.GET, "/a/{id}"));

    Parameter added = assembly.assemble().operations().get(0).parameters().get(0);

    assertThat(added.name()).isEqualTo("id");
    assertThat(added.in()).isEqualTo(ParameterLocation.PATH);
    assertThat(added.required()).isTrue();
    assertThat(assembly.codes()).containsExactly("DG0505");
  }

  @Test
  void documentsTheFirstOfTwoEqualParameters() {
    Parameter first = Parameter.builder().name("q").description("first").build();
    Parameter second = Parameter.builder().name("q").description("second").build();
    assembly.operations(
        found("A", "a", Operation.builder().path("/a").parameters(List.of(first, second))));

    assertThat(assembly.assemble().operations().get(0).parameters()).containsExactly(first);
    assertThat(assembly.codes()).containsExactly("DG0506");
  }

  @Test
  void documentsAnUnreadableStatusAsTheDefault() {
    assembly.operations(
        found(
            "A",
            "a",
            Operation.builder()
                .path("/a")
                .putResponse("fine", Response.EMPTY)
                .putResponse("2XX", Response.EMPTY)));

    assertThat(assembly.assemble().operations().get(0).responses())
        .containsOnlyKeys("2XX", "default");
    assertThat(assembly.codes()).containsExactly("DG0508");
  }

  @Test
  void leavesOutTheEncodingOfAPropertyThatTheBodyLacks() {
    MediaType form =
        MediaType.builder()
            .schema(Schema.of(SchemaType.OBJECT).putProperty("photo", Schema.ANY).build())
            .putEncoding("photo", Encoding.EMPTY)
            .putEncoding("pet", Encoding.EMPTY)
            .build();
    RequestBody body = RequestBody.builder().putContent("multipart/form-data", form).build();
    assembly.operations(found("A", "a", Operation.builder().path("/a").requestBody(body)));

    RequestBody mended = assembly.assemble().operations().get(0).requestBody();

    assertThat(mended.content().get("multipart/form-data").encoding()).containsOnlyKeys("photo");
    assertThat(assembly.codes()).containsExactly("DG0509");
  }

  @Test
  void leavesOutANullOperation() {
    assembly.detector(
        "broken", ApiModel.EMPTY, Arrays.asList(null, found("A", "a", HttpMethod.GET, "/a")));

    assertThat(lines(assembly.assemble())).containsExactly("GET /a a");
    assertThat(assembly.codes()).containsExactly("DG0521");
  }

  @Test
  void namesOperationsByTheirMethodsWhenTheNamingFails() {
    OperationIdNaming failing =
        operation -> {
          throw new IllegalStateException("no name");
        };
    OperationOrder inconsistent =
        (first, second) -> {
          throw new IllegalStateException("no order");
        };
    Conventions conventions = new Conventions("broken", SchemaNaming.SIMPLE, failing, inconsistent);
    assembly.detector(
        new DetectorFindings(
            "test",
            conventions,
            List.of(found("A", "b", HttpMethod.GET, "/b"), found("A", "a", HttpMethod.GET, "/a")),
            ApiModel.EMPTY));

    assertThat(lines(assembly.assemble())).containsExactly("GET /a a", "GET /b b");
    assertThat(assembly.codes()).containsOnly("DG0520");
    assertThat(assembly.message("DG0520")).contains("failed with").contains("no order");
  }

  @Test
  void isEmptyWhenNothingWasFound() {
    assembly.detector("test", ApiModel.EMPTY, Collections.emptyList());

    assertThat(assembly.assemble()).isEqualTo(ApiModel.EMPTY);
  }
}
