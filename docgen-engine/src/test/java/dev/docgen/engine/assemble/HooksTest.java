package dev.docgen.engine.assemble;

import static dev.docgen.engine.assemble.AssembleFixture.answering;
import static dev.docgen.engine.assemble.AssembleFixture.found;
import static dev.docgen.engine.assemble.AssembleFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.spi.OperationHook;
import dev.docgen.spi.ParameterHook;
import dev.docgen.spi.SchemaHook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HooksTest {
  private final AssembleFixture assembly = new AssembleFixture();

  @Test
  void runInOrderOnNamedOperations() {
    operationHooks(append("1"), append("2"));
    assembly.operations(found("A", "list", HttpMethod.GET, "/a"));

    assertThat(lines(assembly.assemble())).containsExactly("GET /a list12");
  }

  @Test
  void leaveOperationsOut() {
    operationHooks(
        operation -> operation.path().equals("/a") ? Optional.empty() : Optional.of(operation));
    assembly.operations(
        found("A", "a", HttpMethod.GET, "/a"), found("A", "b", HttpMethod.GET, "/b"));

    assertThat(lines(assembly.assemble())).containsExactly("GET /b b");
  }

  @Test
  void thatFailChangeNothingAndAreNamed() {
    operationHooks(new Failing(), operation -> null, append("!"));
    assembly.operations(found("A", "a", HttpMethod.GET, "/a"));

    assertThat(lines(assembly.assemble())).containsExactly("GET /a a!");
    assertThat(assembly.codes()).containsExactly("DG0520", "DG0520");
    assertThat(assembly.message("DG0520")).startsWith(Failing.class.getName() + " failed with");
    assertThat(assembly.diagnostics.get(0).cause()).hasMessage("broken hook");
  }

  @Test
  void thatMoveAnOperationOntoAnotherLoseIt() {
    operationHooks(operation -> Optional.of(operation.toBuilder().path("/same").build()));
    assembly.operations(
        found("A", "a", HttpMethod.GET, "/a"), found("A", "b", HttpMethod.GET, "/b"));

    assertThat(assembly.assemble().operations()).hasSize(1);
    assertThat(assembly.codes()).containsExactly("DG0502");
  }

  @Test
  void onParametersSeeTheirOperationAndComeFirst() {
    ParameterHook hook =
        (parameter, operation) ->
            parameter.name().equals("secret")
                ? Optional.empty()
                : Optional.of(parameter.toBuilder().description("of " + operation.path()).build());
    OperationHook counter =
        operation ->
            Optional.of(operation.toBuilder().summary("" + operation.parameters().size()).build());
    assembly
        .hooks(new Hooks(List.of(counter), List.of(hook), List.of()))
        .operations(
            found(
                "A",
                "a",
                Operation.builder()
                    .path("/a")
                    .addParameter(Parameter.builder().name("secret").build())
                    .addParameter(Parameter.builder().name("open").build())));

    Operation operation = assembly.assemble().operations().get(0);

    assertThat(operation.parameters()).extracting(Parameter::description).containsExactly("of /a");
    assertThat(operation.summary()).isEqualTo("1");
  }

  @Test
  void onSchemasSeeNamesAndMayCutReferences() {
    SchemaHook hook =
        (name, schema) ->
            name.equals("Pet") ? Schema.of(SchemaType.OBJECT).title(name).build() : schema;
    assembly
        .type(
            "org.example.Pet",
            "Pet",
            Schema.of(SchemaType.OBJECT).putProperty("o", Schema.ref("org.example.Owner")).build())
        .type("org.example.Owner", "Owner", Schema.of(SchemaType.OBJECT).build())
        .hooks(new Hooks(List.of(), List.of(), List.of(hook)))
        .operations(found("A", "a", answering("/a", Schema.ref("org.example.Pet"))));

    ApiModel model = assembly.assemble();

    assertThat(model.components().schemas()).containsOnlyKeys("Pet");
    assertThat(model.components().schemas().get("Pet").title()).contains("Pet");
  }

  private void operationHooks(OperationHook... hooks) {
    assembly.hooks(new Hooks(List.of(hooks), List.of(), List.of()));
  }

  private static OperationHook append(String suffix) {
    return operation ->
        Optional.of(operation.toBuilder().operationId(operation.operationId() + suffix).build());
  }

  private static final class Failing implements OperationHook {
    @Override
    public Optional<Operation> apply(Operation operation) {
      throw new IllegalStateException("broken hook");
    }
  }
}
